import { performance } from 'node:perf_hooks';
import { groupBy } from '../../shared/values/groupBy.ts';
import type { Ground } from './Ground.ts';
import { percentiles } from './Load.ts';
import type { PartName } from './layParts.ts';
import type { Measured } from './parts/measured.ts';

/** The parts that are measured: none of the faults of a soak stops them. */
export const measuredParts = [
  'gateway',
  'gateway2',
  'samverkan2',
  'tierp2',
  'others',
] as const satisfies readonly PartName[];

/** The network at one moment of a soak. */
export interface Look {
  seconds: number;
  /** The fault that is going on; none when there is not any. */
  fault: string;
  /** Questions asked so far. */
  questions: number;
  /** Milliseconds since the look before. */
  ms: { p50: number; p99: number };
  parts: ReadonlyMap<string, Measured>;
}

let since = 0;

/** Has each part measure itself. */
export async function lookAt(ground: Ground, fault: string, seconds: number): Promise<Look> {
  const measured = await Promise.all(
    measuredParts.map(async (name) => [name, await ground.parts[name].measure()] as const),
  );
  const { load } = ground;
  const ms = percentiles(load.since(since));
  since = performance.now();
  return { seconds, fault, questions: load.samples.length, ms, parts: new Map(measured) };
}

/**
 * Bytes by which each part's heap grows with a thousand questions: the slope of the second half, when all is warm. A part
 * holds more while it does the work of one that is down, so each heap is held against those under the same fault only.
 */
export function growth(looks: readonly Look[]): Map<string, number> {
  const warm = looks.slice(Math.floor(looks.length / 2));
  const x = fromTheirMeans(warm, ({ questions }) => questions / 1_000);
  const across = x.reduce((sum, one) => sum + one ** 2, 0);
  return new Map(
    measuredParts.map((name) => {
      const y = fromTheirMeans(warm, ({ parts }) => parts.get(name)?.heap ?? 0);
      const along = x.reduce((sum, one, index) => sum + one * (y[index] ?? 0), 0);
      return [name, across > 0 ? along / across : 0];
    }),
  );
}

/** How far each look's value is from the mean of those under the same fault. */
function fromTheirMeans(looks: readonly Look[], measure: (look: Look) => number): number[] {
  const mean = (of: readonly Look[]) =>
    of.reduce((sum, look) => sum + measure(look), 0) / of.length;
  const means = new Map(
    [...groupBy(looks, ({ fault }) => fault)].map(([fault, of]) => [fault, mean(of)]),
  );
  return looks.map((look) => measure(look) - (means.get(look.fault) ?? 0));
}
