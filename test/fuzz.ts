import type { Parameters } from 'fast-check';

/** How many runs `npm run fuzz` asks for of every property; unset in `npm test`. */
const { FUZZ_RUNS } = process.env;

/**
 * How a property is tried: `runs` times from the same seed in `npm test`, so that it fails for everybody or for nobody;
 * as often as FUZZ_RUNS says, from a new seed, in `npm run fuzz`.
 */
export function fuzz<Values>(runs: number): Parameters<Values> {
  return FUZZ_RUNS ? { numRuns: Number(FUZZ_RUNS) } : { numRuns: runs, seed: 20_260_101 };
}
