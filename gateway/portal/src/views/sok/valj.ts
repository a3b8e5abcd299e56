import { arRimligBelaggning, isRimligt } from '../../../../../shared/contract/rimligt.ts';
import { ord } from '../../../../../shared/design/ord.ts';
import { kommunnamn } from '../../lib/kommuner.ts';
import { type Nu, oppetNu } from '../../lib/oppettider.ts';
import type { Enhet } from './Enhet.ts';
import { harNastan, harOrd, type Sokord, sokordI, vikt } from './soklikt.ts';
import type { Urval } from './Urval.ts';

/** The units that a search found, and how many it cannot decide on. */
export interface Traffar {
  enheter: Enhet[];
  /** Units that match but for their opening hours, which are unknown or not fixed. */
  okandaTider: number;
  /** Units that match and have vårdplatser, but do not say how many are taken. */
  okandBelaggning: number;
  /** Units that nearly match the words, best first, when none does. */
  nara: Enhet[];
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

/** How many near hits are shown. */
const mostNear = 5;

/**
 * Picks the units that match. Unknown never matches "open now" or "free places", and is counted instead. `namn` gives the
 * name of a huvudman, by which its units are found too.
 */
export function valj(
  enheter: readonly Enhet[],
  urval: Urval,
  nu: Nu,
  namn: (id: string) => string = (id) => id,
): Traffar {
  const words = sokordI(urval.text);
  const found: Traffar = { enheter: [], okandaTider: 0, okandBelaggning: 0, nara: [] };
  const near: { enhet: Enhet; score: number }[] = [];
  for (const enhet of enheter) {
    if (!chosen(enhet, urval)) continue;
    const open = urval.oppet ? oppetNu(enhet, nu) : true;
    const free = urval.lediga ? freeOf(enhet) : true;
    const text = words.length > 0 ? `${searchText(enhet)} ${vikt(namn(enhet.huvudmanId))}` : '';
    if (!words.every((word) => harOrd(text, word))) {
      const score = open && free ? nearness(text, words) : 0;
      if (score > 0) near.push({ enhet, score });
      continue;
    }
    if (open === null && free !== false) found.okandaTider++;
    if (free === null && open !== false) found.okandBelaggning++;
    if (open && free) found.enheter.push(enhet);
  }
  if (found.enheter.length === 0) {
    near.sort((a, b) => b.score - a.score);
    found.nara = near.slice(0, mostNear).map(({ enhet }) => enhet);
  }
  return found;
}

/** How many of the words a text has, a word that is nearly so spelled counting a little less; 0 for none. */
function nearness(text: string, words: readonly Sokord[]): number {
  return words.reduce((sum, word) => {
    if (harOrd(text, word)) return sum + 1;
    return harNastan(text, word[0] ?? '') ? sum + 0.9 : sum;
  }, 0);
}

function freeOf(enhet: Enhet): boolean | null {
  if (!enhet.vardplatser) return false;
  const free = ledigaPlatser(enhet);
  return free === null ? null : free > 0;
}

function chosen({ typ, huvudmanId, funktioner, platser }: Enhet, urval: Urval): boolean {
  if (urval.typ && typ !== urval.typ) return false;
  if (urval.huvudman && huvudmanId !== urval.huvudman) return false;
  if (urval.funktion && !funktioner?.some(({ funktion }) => funktion === urval.funktion)) {
    return false;
  }
  return !urval.kommun || (platser ?? []).some(({ kommunkod }) => kommunkod === urval.kommun);
}

const texts = new WeakMap<Enhet, string>();

/** A unit's words, put together once: its name, kind, places, kommuner and functions. */
function searchText(enhet: Enhet): string {
  const known = texts.get(enhet);
  if (known !== undefined) return known;
  const places = (enhet.platser ?? []).flatMap(({ namn, adress, postort, kommunkod }) => [
    namn,
    adress,
    postort,
    kommunkod ? kommunnamn(kommunkod) : null,
  ]);
  const offers = (enhet.funktioner ?? []).map(({ funktion }) => ord('Funktion', funktion));
  const kind = enhet.typ ? ord('Verksamhetstyp', enhet.typ) : null;
  const text = vikt([enhet.namn, kind, ...places, ...offers].filter(Boolean).join(' '));
  texts.set(enhet, text);
  return text;
}
