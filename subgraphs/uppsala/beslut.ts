import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { protokoll } from '../underlag/kallor.ts';

/**
 * The kommun's own decisions on plan items. The minutes hold the arbetsutskott's approval, as a proposal to
 * kommunstyrelsen; whether it was decided locally or lifted they do not say, and no money follows from it.
 */
export const beslut: Huvudmansdata['beslut'] = [
  {
    planpunktId: 'centrala-uppsala-ledningsstruktur',
    instans: 'Kommunstyrelsens arbetsutskott, förslag till kommunstyrelsen',
    utfall: 'BIFALL',
    datum: '2021-11-16',
    paragraf: '§ 368',
    diarienummer: 'KSN-2021-03167',
    kalla: protokoll('§ 368, fyra beslutspunkter'),
  },
];
