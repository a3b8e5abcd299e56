import { type Fel, fel } from '../../andring/Fel.ts';
import type { Beslutsutfall } from '../../contract/enums.ts';
import { datumfel } from '../datumfel.ts';
import { hashfel } from '../hashfel.ts';

/** What a writer states about one step of a decision. */
export interface Stegvarden {
  utfall: Beslutsutfall;
  datum: string;
  paragraf: string | null;
  diarienummer: string | null;
  underlagHash: string | null;
}

/**
 * Values of a step that are wrong in themselves. A bifall or an avslag tells what text it was made on and where it can
 * be found. Source: checklist row 83 (a decision is told by instance, date, paragraph and registry number), and 76.
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
