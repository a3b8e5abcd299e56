import { kommuner } from './kommuner.ts';

/** A kommun as the national register names it; `lan` is the two-digit länskod. */
export interface Kommun {
  namn: string;
  lan: string;
}

/** Kommunkod → kommun, all 290 of them in order of code. The source stands in `kommuner.ts`. */
export const kommunkoder: ReadonlyMap<string, Kommun> = new Map(
  Object.entries(kommuner)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kod, namn]) => [kod, { namn, lan: kod.slice(0, 2) }]),
);
