import { type Fel, fel } from '../../change/Fel.ts';
import type { Antal } from './Verksamhet.ts';

/**
 * Refuses a count of listed persons that is neither exact, an interval nor words; that is exact and an interval at once;
 * or whose interval is upside down. Source: the report on primary care in Örebro län, which gives most counts
 * as intervals or with 'ca' and 'knappt'; checklist rows 112–114.
 */
export function antalfel(antal: Antal, falt: string): Fel[] {
  const { varde, minst, hogst, ordalydelse } = antal;
  const wrong: Fel[] = [];
  if (varde == null && minst == null && hogst == null && !ordalydelse) {
    const meddelande = `${falt} säger inget: ange varde, minst eller hogst, eller källans ord i ordalydelse.`;
    wrong.push(fel('SAKNAR_UPPGIFT', falt, meddelande));
  }
  if (varde != null && (minst != null || hogst != null)) {
    const meddelande = `${falt} är både exakt (varde) och ett intervall (minst, hogst): ange det ena.`;
    wrong.push(fel('OGILTIGT_VARDE', falt, meddelande));
  }
  if (minst != null && hogst != null && minst > hogst) {
    const meddelande = `minst är ${minst}, mer än hogst som är ${hogst}: byt plats på dem.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.minst`, meddelande));
  }
  return wrong;
}
