import type { Ore } from '../../values/belopp.ts';
import { groupBy } from '../../values/groupBy.ts';
import type { Budget } from '../budget/Budget.ts';
import type { Verksamhet, Verksamhetsfunktion } from '../verksamhet/Verksamhet.ts';

/** Vårdplatser of several units; null when none states any, for unknown is never 0. */
export function summeraVardplatser(units: readonly Verksamhet[]): number | null {
  const stated = units.flatMap(({ vardplatser }) => (vardplatser ? [vardplatser.totalt] : []));
  return stated.length === 0 ? null : stated.reduce((sum, places) => sum + places, 0);
}

/** How many of them are taken; null when any unit with vårdplatser does not know: part of a sum is not the sum. */
export function summeraBelagda(units: readonly Verksamhet[]): number | null {
  const taken = units.flatMap(({ vardplatser }) =>
    vardplatser ? [vardplatser.belagda ?? null] : [],
  );
  if (taken.length === 0) return null;
  return taken.reduce((sum, places) => (sum === null || places === null ? null : sum + places), 0);
}

/**
 * Functions of several units, one row per function: the offer of the unit that offers most, at the place before by
 * booking. Two units' halves are never put together: at the place with one and bookable with another is not both.
 */
export function sammanfattaFunktioner(rows: readonly Verksamhetsfunktion[]): Verksamhetsfunktion[] {
  const reach = (offer: Verksamhetsfunktion) =>
    Number(offer.paPlats) * 2 + Number(offer.bokningsbar);
  return [...groupBy(rows, ({ funktion }) => funktion).values()].map((offers) =>
    offers.reduce((best, offer) => (reach(offer) > reach(best) ? offer : best)),
  );
}

/** Budgets summed per year, newest first. */
export function summeraBudgetar(budgets: readonly Budget[]): { ar: number; belopp: Ore }[] {
  return [...groupBy(budgets, ({ ar }) => ar)]
    .map(([ar, rows]) => ({ ar, belopp: rows.reduce((sum, { belopp }) => sum + belopp, 0) }))
    .sort((a, b) => b.ar - a.ar);
}
