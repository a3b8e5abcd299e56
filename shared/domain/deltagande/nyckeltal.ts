import { groupBy } from '../../values/groupBy.ts';
import type { Matvarde } from '../matvarde/Matvarde.ts';
import type { Oppettid, Verksamhet, Verksamhetsfunktion } from '../verksamhet/Verksamhet.ts';

/** The vårdplatser of several units. Null when no unit states any, since unknown is never 0. */
export function summeraVardplatser(units: readonly Verksamhet[]): number | null {
  const stated = units.flatMap(({ vardplatser }) => (vardplatser ? [vardplatser.totalt] : []));
  return stated.length === 0 ? null : stated.reduce((sum, places) => sum + places, 0);
}

/**
 * How many of them are taken. Null when it is unknown for any unit with vårdplatser, since the sum would lack a part.
 */
export function summeraBelagda(units: readonly Verksamhet[]): number | null {
  const taken = units.flatMap(({ vardplatser }) =>
    vardplatser ? [vardplatser.belagda ?? null] : [],
  );
  if (taken.length === 0) return null;
  return taken.reduce((sum, places) => (sum === null || places === null ? null : sum + places), 0);
}

/** The kinds of units that residents turn to first, whose hours and telephones are compared. */
const forstaLinjen = new Set(['HALSOCENTRAL', 'VARDCENTRAL']);

/** The measure for telephones, as samverkan defines it. */
export const telefonmatt = 'telefontillganglighet';

/**
 * How hälsocentraler and vårdcentraler can be reached, in order of unit: the hours of an ordinary week, and the latest
 * reported value for each unit's telephone. Source: checklist rows 125–127 (access is compared between units).
 */
export function mottagningstider(
  units: readonly Pick<Verksamhet, 'id' | 'typ' | 'oppettider' | 'kalla'>[],
  telefonvarden: (verksamhetId: string) => readonly Pick<Matvarde, 'period' | 'varde' | 'kalla'>[],
) {
  return units
    .filter(({ typ }) => forstaLinjen.has(typ))
    .map(({ id, oppettider, kalla }) => {
      const latest = telefonvarden(id)
        .filter(({ varde }) => varde !== null)
        .at(-1);
      const sources = [...(oppettider ?? []).map((one) => one.kalla ?? kalla), latest?.kalla];
      return {
        verksamhetId: id,
        oppettimmar: oppettider && veckotimmar(oppettider),
        telefon: latest?.varde ?? null,
        telefonManad: latest?.period ?? null,
        exempel: sources.some((source) => source?.exempel),
      };
    });
}

/** The open hours of a week. Null for a unit without fixed hours: that does not mean that it is never open. */
function veckotimmar(oppettider: readonly Oppettid[]): number | null {
  if (oppettider.length === 0) return null;
  const minutes = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  };
  const open = oppettider.reduce(
    (sum, { oppnar, stanger }) => sum + minutes(stanger) - minutes(oppnar),
    0,
  );
  return open / 60;
}

/**
 * The functions of several units, one row for each function, with the offer of the unit that offers most. An offer at
 * the place counts as more than booking. Offers of two units are not combined: one at the place and another by booking
 * is not both.
 */
export function sammanfattaFunktioner(rows: readonly Verksamhetsfunktion[]): Verksamhetsfunktion[] {
  const reach = (offer: Verksamhetsfunktion) =>
    Number(offer.paPlats) * 2 + Number(offer.bokningsbar);
  return [...groupBy(rows, ({ funktion }) => funktion).values()].map((offers) =>
    offers.reduce((best, offer) => (reach(offer) > reach(best) ? offer : best)),
  );
}
