import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { andelsfel } from './andelsfel.ts';
import { antalfel } from './antalfel.ts';
import { bemanningsfel } from './bemanningsfel.ts';
import { funktionsfel } from './funktionsfel.ts';
import { lagstodsfel } from './lagstodsfel.ts';
import { avvikandetidsfel, helgtidsfel, oppettidsfel } from './oppettidsfel.ts';
import { platsfel } from './platsfel.ts';
import type { Samfinansiering, Verksamhet } from './Verksamhet.ts';
import type { Verksamhetsindata } from './verksamhetsvarden.ts';

/** What is wrong with what is stated about a unit beyond what its fields say by themselves. */
export function verksamhetsfel(indata: Verksamhetsindata): Fel[] {
  const { oppettider, helgtider, avvikandeTider, bemanning, listade, samfinansiering, lagstod } =
    indata;
  return [
    ...funktionsfel(indata.funktioner ?? []),
    ...(indata.platser ?? []).flatMap((plats, n) => platsfel(plats, `platser[${n}]`)),
    ...oppettidsfel(oppettider ?? []),
    ...helgtidsfel(helgtider ?? []),
    ...avvikandetidsfel(avvikandeTider ?? []),
    ...lagstodsfel(lagstod ?? []),
    ...(listade ? antalfel(listade, 'listade') : []),
    ...bemanningsfel(bemanning ?? []),
    ...(samfinansiering ? samfinansieringsfel(samfinansiering) : []),
  ];
}

/** Refuses ages of which the lowest is above the highest. */
export function alderfel({
  alderFran,
  alderTill,
}: Pick<Verksamhet, 'alderFran' | 'alderTill'>): Fel[] {
  if (alderFran === null || alderTill === null || alderFran <= alderTill) return [];
  const meddelande = `alderFran är ${alderFran}, mer än alderTill som är ${alderTill}: byt plats på dem.`;
  return [fel('OGILTIGT_VARDE', 'alderFran', meddelande)];
}

/**
 * A unit that is closed changes no more: what it was must stay readable, and its id is never used again. One whose
 * closing is still to come is open.
 */
export function stangdfel({ id, stangd }: Pick<Verksamhet, 'id' | 'stangd'>, idag: string): Fel[] {
  if (stangd === null || stangd > idag) return [];
  const meddelande = `${id} är stängd sedan ${stangd} och ändras inte mer: öppnar den igen skapas en ny verksamhet med ett nytt id.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

/** A closing has a date, unless there is one to take back that is still to come. */
export function stangningsfel({ stangd }: Pick<Verksamhet, 'stangd'>, datum: string | null): Fel[] {
  if (datum !== null || stangd !== null) return [];
  const meddelande = 'Ange datum: den dag från vilken verksamheten är stängd.';
  return [fel('SAKNAR_UPPGIFT', 'datum', meddelande)];
}

function samfinansieringsfel({ avtalId, andelar }: Samfinansiering): Fel[] {
  return [
    ...idfel(avtalId, 'samfinansiering.avtalId'),
    ...andelsfel(andelar, 'samfinansiering.andelar'),
  ];
}
