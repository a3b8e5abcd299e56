import type { Sample } from './Load.ts';

/** Milliseconds at the median and at the 99th percentile; 0 when there are none. */
export function percentiles(samples: readonly Sample[]): { p50: number; p99: number } {
  const ms = samples.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const at = (part: number) => ms[Math.min(ms.length - 1, Math.floor(part * ms.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
