import { type Fel, fel } from '../../change/Fel.ts';
import type { Beslutsutfall } from '../../contract/enums.ts';
import { datumfel, hashfel } from '../vardefel.ts';
import type { Beslut, Beslutssteg } from './Beslut.ts';

const foljer: Readonly<Record<Beslutsutfall, readonly Beslutsutfall[]>> = {
  EJ_BEHANDLAT: ['BEREDS'],
  BEREDS: ['BIFALL', 'AVSLAG', 'ATERREMISS'],
  ATERREMISS: ['BEREDS'],
  BIFALL: [],
  AVSLAG: [],
};

const lage: Readonly<Record<Beslutsutfall, string>> = {
  EJ_BEHANDLAT: 'inte behandlad: bered ärendet först (beredBeslut)',
  BEREDS: 'under beredning: fatta beslut (fattaBeslut)',
  ATERREMISS: 'återremitterad: bered ärendet på nytt (beredBeslut)',
  BIFALL: 'bifallen: den beslutas på nytt bara om underlaget har ändrats (ange dess underlagHash)',
  AVSLAG: 'avslagen: den beslutas på nytt bara om underlaget har ändrats (ange dess underlagHash)',
};

/**
 * Whether a decision can go from one state to another: it is prepared, then approved, declined or sent back, and from
 * there prepared again. `nyttUnderlag` is true when the item has changed since the decision. Only then can it be
 * prepared again after an approval or a refusal, since the decision no longer counts for the item (checklist rows
 * 76–79).
 */
export function kanFolja(fran: Beslutsutfall, till: Beslutsutfall, nyttUnderlag: boolean): boolean {
  const decided = fran === 'BIFALL' || fran === 'AVSLAG';
  return foljer[fran].includes(till) || (decided && till === 'BEREDS' && nyttUnderlag);
}

/** Refuses a step that is not possible from the decision's state. Null is an item that was never handled. */
export function gangfel(
  rad: Beslut | null,
  till: Beslutsutfall,
  underlagHash: string | null = null,
): Fel[] {
  const fran = rad?.utfall ?? 'EJ_BEHANDLAT';
  if (rad?.uppdrag) {
    const meddelande =
      'Uppdrag och medel har redan getts för punkten: ändrade villkor beslutas som en ny punkt i planen.';
    return [fel('FEL_TILLSTAND', 'planpunktId', meddelande)];
  }
  const nyttUnderlag = underlagHash !== null && underlagHash !== rad?.underlagHash;
  if (kanFolja(fran, till, nyttUnderlag)) return [];
  return [fel('FEL_TILLSTAND', 'planpunktId', `Punkten är ${lage[fran]}.`)];
}

/** The steps of a decision with one more. Where none were recorded, the decision's state comes first. */
export function medSteg(rad: Beslut | null, nytt: Beslutssteg): Beslutssteg[] {
  return [...stegHittills(rad), nytt];
}

/** Refuses a step dated before the one it follows. */
export function stegordningsfel(rad: Beslut | null, datum: string): Fel[] {
  const forra = stegHittills(rad).at(-1)?.datum ?? null;
  if (forra === null || datum >= forra) return [];
  const meddelande = `datum är ${datum}, men steget före togs ${forra}: ange när detta steg togs.`;
  return [fel('OGILTIGT_VARDE', 'datum', meddelande)];
}

function stegHittills(rad: Beslut | null): Beslutssteg[] {
  if (rad === null) return [];
  if (rad.steg !== null) return rad.steg;
  const { utfall, instans, datum, paragraf, diarienummer } = rad;
  return utfall === 'EJ_BEHANDLAT' ? [] : [{ utfall, instans, datum, paragraf, diarienummer }];
}

/** What a writer states about one step of a decision. */
export interface Stegvarden {
  utfall: Beslutsutfall;
  datum: string;
  paragraf: string | null;
  diarienummer: string | null;
  underlagHash: string | null;
}

/**
 * Faults of the values of a step. An approval or a refusal (BIFALL, AVSLAG) states the text that it is about, and where
 * the decision is found. Source: checklist row 83 (a decision is named by instance, date, paragraph and registry
 * number), and 76.
 */
export function beslutsvardefel(varden: Stegvarden, idag: string): Fel[] {
  const { utfall, datum, paragraf, diarienummer, underlagHash } = varden;
  const decides = utfall === 'BIFALL' || utfall === 'AVSLAG';
  const wrong = [...datumfel(datum, idag), ...hashfel(underlagHash, 'underlagHash')];
  if (decides && underlagHash === null) {
    const meddelande =
      'Ange underlagHash, som samverkan visar för punkten: det är den lydelsen som beslutet gäller.';
    wrong.push(fel('SAKNAR_UPPGIFT', 'underlagHash', meddelande));
  }
  if (decides && paragraf === null && diarienummer === null) {
    const meddelande = 'Ange beslutets paragraf eller diarienummer, så att det går att hitta.';
    wrong.push(fel('SAKNAR_UPPGIFT', 'paragraf', meddelande));
  }
  return wrong;
}
