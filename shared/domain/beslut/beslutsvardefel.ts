import { type Fel, fel } from '../../change/Fel.ts';
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
 * Faults of the values of a step. A bifall or an avslag states the text that it was made on, and where the decision is
 * found. Source: checklist row 83 (a decision is named by instance, date, paragraph and registry number), and 76.
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
