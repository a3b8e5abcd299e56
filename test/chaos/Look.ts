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
