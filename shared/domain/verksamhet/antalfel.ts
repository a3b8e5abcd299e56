import { type Fel, fel } from '../../andring/Fel.ts';
import { langdfel } from '../../andring/langdfel.ts';
import { kallafel } from '../kallafel.ts';
import { rimlighetsfel } from '../rimlighetsfel.ts';
import type { Antal } from './Verksamhet.ts';

/**
 * Refuses a count of listed persons that is neither exact, an interval nor words; that is exact and an interval at once; outside
 * what any unit has; or whose interval is upside down. Source: the report on primary care in Örebro län, which gives most counts
 * as intervals or with 'ca' and 'knappt'; checklist rows 112–114.
 */
export function antalfel(antal: Antal, falt: string): Fel[] {
  const { varde, minst, hogst, ordalydelse } = antal;
  const wrong = [
    ...langdfel({ [`${falt}.ordalydelse`]: ordalydelse }, { [`${falt}.ordalydelse`]: 500 }),
    ...kallafel(antal.kalla, `${falt}.kalla`),
  ];
  if (varde === undefined && minst === undefined && hogst === undefined && !ordalydelse) {
    const meddelande = `${falt} säger inget: ange varde, minst eller hogst, eller källans ord i ordalydelse.`;
    wrong.push(fel('SAKNAR_UPPGIFT', falt, meddelande));
  }
  for (const [name, value] of Object.entries({ varde, minst, hogst })) {
    wrong.push(...rimlighetsfel(value, 'listade', `${falt}.${name}`));
  }
  if (varde !== undefined && (minst !== undefined || hogst !== undefined)) {
    const meddelande = `${falt} är både exakt (varde) och ett intervall (minst, hogst): ange det ena.`;
    wrong.push(fel('OGILTIGT_VARDE', falt, meddelande));
  }
  if (minst !== undefined && hogst !== undefined && minst > hogst) {
    const meddelande = `minst är ${minst}, mer än hogst som är ${hogst}: byt plats på dem.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.minst`, meddelande));
  }
  return wrong;
}
