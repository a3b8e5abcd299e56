import { performance } from 'node:perf_hooks';
import type { Ground } from './Ground.ts';
import type { PartName } from './layParts.ts';
import type { Measured } from './parts/measured.ts';
import { percentiles } from './percentiles.ts';

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
 * holds more while it does the work of one that is down, so a heap is taken at its least within a round of faults.
 */
export function growth(looks: readonly Look[], roundSeconds: number): Map<string, number> {
  const warm = looks.slice(Math.floor(looks.length / 2));
  const x = warm.map(({ questions }) => questions / 1_000);
  const least = (name: PartName, until: number) =>
    Math.min(
      ...looks
        .filter(({ seconds }) => seconds <= until && seconds > until - roundSeconds)
        .map(({ parts }) => parts.get(name)?.heap ?? 0),
    );
  return new Map(
    measuredParts.map((name) => [
      name,
      slope(
        x,
        warm.map(({ seconds }) => least(name, seconds)),
      ),
    ]),
  );
}

/** The slope of the line that is closest to the points, by least squares; 0 for fewer than two. */
function slope(x: readonly number[], y: readonly number[]): number {
  const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const along = x.reduce((sum, one, index) => sum + (one - meanX) * ((y[index] ?? 0) - meanY), 0);
  const across = x.reduce((sum, one) => sum + (one - meanX) ** 2, 0);
  return across > 0 ? along / across : 0;
}
