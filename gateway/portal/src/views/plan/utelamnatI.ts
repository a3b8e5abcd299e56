import type { Punkt } from './Punkt.ts';

/** What is said of no item of a plan. */
export interface Utelamnat {
  /** No party has recorded a decision on any item. */
  beslut: boolean;
  /** No item has a cost. */
  kostnad: boolean;
}

/** What a plan says of none of its items, though all parties have answered: better said once than on every item. */
export function utelamnatI(punkter: readonly Punkt[], tysta: ReadonlySet<string>): Utelamnat {
  return {
    beslut: tysta.size === 0 && punkter.every(({ beslut }) => beslut.every((one) => !one.utfall)),
    kostnad: punkter.every(({ kostnad }) => !kostnad),
  };
}
