import { type Fel, fel } from '../../andring/Fel.ts';
import { langdfel } from '../../andring/langdfel.ts';
import type { Beslutsutfall, Huvudmanslag } from '../../contract/enums.ts';
import type { Ore } from '../../values/belopp.ts';
import { datumfel } from '../datumfel.ts';
import { hashfel } from '../hashfel.ts';
import { beloppsfel } from '../rimlighetsfel.ts';

/** What a writer states about one step of a decision; amount in öre. */
export interface Stegvarden {
  utfall: Beslutsutfall;
  datum: string;
  paragraf: string | null;
  diarienummer: string | null;
  underlagHash: string | null;
  belopp: Ore | null;
}

/**
 * Values of a step that are wrong in themselves. A bifall or an avslag tells what text it was made on and where it can
 * be found. Source: checklist row 83 (a decision is told by instance, date, paragraph and registry number), and 76.
 */
export function beslutsvardefel(
  varden: Stegvarden,
  idag: string,
  slag: Huvudmanslag | null = null,
): Fel[] {
  const { utfall, datum, paragraf, diarienummer, underlagHash, belopp } = varden;
  const decides = utfall === 'BIFALL' || utfall === 'AVSLAG';
  const wrong = [
    ...datumfel(datum, idag),
    ...langdfel({ paragraf, diarienummer }, { paragraf: 50, diarienummer: 100 }),
    ...hashfel(underlagHash, 'underlagHash'),
    ...beloppsfel(belopp, 'belopp', slag),
  ];
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
