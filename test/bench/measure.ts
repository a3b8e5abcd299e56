import { type Loaded, type LoadOptions, load } from './load.ts';
import { median } from './numbers.ts';
import type { BenchOptions } from './readOptions.ts';
import type { Child } from './systems/Child.ts';

/** A system under load. */
export interface Contestant {
  name: string;
  url: string;
  /** The processes whose CPU it costs. */
  processes: readonly Child<unknown>[];
}

/** A load, and the CPU that it cost. */
export interface Measured extends Loaded {
  cpuMs: number;
}

/**
 * Requests after which the code of a system is compiled; the slowest get less, in this many seconds. After 500 the gateway still cost
 * twice what it costs after 3,000, the fan-outs the same.
 */
const warm = { requests: 3_000, seconds: 12 };

/** Loads each of them in turn, `rounds` times, after a load that warms it; every measurement by contestant. */
export async function inTurn(
  contestants: readonly Contestant[],
  options: Omit<LoadOptions, 'url' | 'connections' | 'seconds'>,
  { rounds, seconds, connections }: BenchOptions,
): Promise<Measured[][]> {
  const all: Measured[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { url, processes }] of contestants.entries()) {
      const asked = { ...options, url, connections };
      const most = round === 0 ? warm.requests : connections;
      await load({ ...asked, seconds: warm.seconds, most });
      const before = await cpuOf(processes);
      const loaded = await load({ ...asked, seconds });
      const cpuMs = ((await cpuOf(processes)) - before) / loaded.requests;
      all[index]?.push({ ...loaded, cpuMs });
    }
  }
  return all;
}

async function cpuOf(processes: readonly Child<unknown>[]): Promise<number> {
  const usages = await Promise.all(processes.map((process) => process.usage()));
  return usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

/** The medians of several measurements. */
export function medians(measured: readonly Measured[]) {
  const of = (key: keyof Measured) => median(measured.map((one) => one[key]));
  return {
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    cpuMs: of('cpuMs'),
    failed: measured.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The median over the rounds of how many times more there is of `key` in the first than in the second. */
export function ratio(
  first: readonly Measured[],
  second: readonly Measured[],
  key: 'perSecond' | 'p99Ms' | 'cpuMs',
): number {
  return median(first.map((one, round) => one[key] / (second[round]?.[key] ?? Number.NaN)));
}

/** A row of a table: how a system fared. */
export function cells(name: string, measured: readonly Measured[]): string[] {
  const { perSecond, p50Ms, p99Ms, cpuMs, failed } = medians(measured);
  return [
    name,
    perSecond.toFixed(0),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    cpuMs.toFixed(2),
    String(failed),
  ];
}

export const cellHead = ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms/request', 'failed'];
