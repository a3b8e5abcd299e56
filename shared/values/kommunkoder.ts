import { kommuner } from './kommuner.ts';

/** A kommun by its name in the national register. `lan` is the two-digit länskod. */
export interface Kommun {
  namn: string;
  lan: string;
}

/** Kommunkod → kommun, all 290 in order of code. `kommuner.ts` names the source. */
export const kommunkoder: ReadonlyMap<string, Kommun> = new Map(
  Object.entries(kommuner)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kod, namn]) => [kod, { namn, lan: kod.slice(0, 2) }]),
);
