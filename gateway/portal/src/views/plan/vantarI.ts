import type { PlanerQuery } from '../../queries/queries.generated.ts';
import { type Vantan, vantarPa } from './vantarPa.ts';

type Plan = Pick<PlanerQuery['verksamhetsplaner'][number], 'id' | 'rubrik' | 'kalla'> & {
  punkter: readonly PlanerQuery['verksamhetsplaner'][number]['punkter'][number][];
};

/** An item that waits, and for whom. */
export interface Vantrad {
  plan: Plan;
  punkt: Plan['punkter'][number];
  /** The parties by id, in order of party. */
  parter: string[];
}

/** The items of some plans that wait for decisions, or for answers in their follow-up. */
export function vantarI(planer: readonly Plan[], pa: Vantan['pa']): Vantrad[] {
  return planer.flatMap((plan) =>
    plan.punkter.flatMap((punkt) => {
      const parter = vantarPa(punkt)
        .filter((one) => one.pa === pa)
        .map(({ huvudmanId }) => huvudmanId);
      return parter.length > 0 ? [{ plan, punkt, parter }] : [];
    }),
  );
}
