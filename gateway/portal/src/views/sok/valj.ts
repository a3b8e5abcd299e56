import { arRimligBelaggning, isRimligt } from '../../../../../shared/contract/rimligt.ts';
import { soktext } from '../../../../../shared/domain/verksamhet/soktext.ts';
import { oppetNu, type Veckotid } from '../../lib/oppetNu.ts';
import type { Enhet } from './Enhet.ts';
import type { Urval } from './Urval.ts';

/** What a search found, and how many it cannot tell about. */
export interface Traffar {
  enheter: Enhet[];
  /** Units that match but for their opening hours, which are unknown or not fixed. */
  okandaTider: number;
  /** Units that match and have vårdplatser, but do not say how many are taken. */
  okandBelaggning: number;
}

/**
 * How many vårdplatser are free, never less than none; null when a unit has none, or its occupancy is unknown or cannot be.
 */
export function ledigaPlatser({ vardplatser }: Enhet): number | null {
  if (!vardplatser || typeof vardplatser.belagda !== 'number') return null;
  const { totalt, belagda } = vardplatser;
  const canBe = isRimligt('vardplatserPerEnhet', totalt) && arRimligBelaggning(belagda, totalt);
  return canBe ? Math.max(0, totalt - belagda) : null;
}

/** Picks the units that match. Unknown never matches "open now" or "free places", and is counted instead. */
export function valj(enheter: readonly Enhet[], urval: Urval, nu: Veckotid): Traffar {
  const words = soktext(urval.text).split(/\s+/).filter(Boolean);
  const found: Traffar = { enheter: [], okandaTider: 0, okandBelaggning: 0 };
  for (const enhet of enheter) {
    if (!matches(enhet, urval, words)) continue;
    const open = urval.oppet ? oppetNu(enhet.oppettider, nu) : true;
    const free = urval.lediga ? freeOf(enhet) : true;
    if (open === null && free !== false) found.okandaTider++;
    if (free === null && open !== false) found.okandBelaggning++;
    if (open && free) found.enheter.push(enhet);
  }
  return found;
}

function freeOf(enhet: Enhet): boolean | null {
  if (!enhet.vardplatser) return false;
  const free = ledigaPlatser(enhet);
  return free === null ? null : free > 0;
}

function matches(enhet: Enhet, urval: Urval, words: readonly string[]): boolean {
  const { typ, huvudmanId, funktioner, platser } = enhet;
  if (urval.typ && typ !== urval.typ) return false;
  if (urval.huvudman && huvudmanId !== urval.huvudman) return false;
  if (urval.funktion && !funktioner?.some(({ funktion }) => funktion === urval.funktion)) {
    return false;
  }
  if (urval.kommun && !platser?.some(({ kommunkod }) => kommunkod === urval.kommun)) return false;
  if (words.length === 0) return true;
  const text = searchText(enhet);
  return words.every((word) => text.includes(word));
}

const texts = new WeakMap<Enhet, string>();

/** A unit's words, put together once. */
function searchText(enhet: Enhet): string {
  const known = texts.get(enhet);
  if (known !== undefined) return known;
  const places = (enhet.platser ?? []).flatMap(({ namn, adress, postort }) => [
    namn,
    adress,
    postort,
  ]);
  const text = soktext([enhet.namn, ...places].join(' '));
  texts.set(enhet, text);
  return text;
}
