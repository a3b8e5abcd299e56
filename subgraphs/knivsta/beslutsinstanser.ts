import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { osthammarsplan } from '../underlag/kallor.ts';

/** Who decides what within the kommun. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'kommunstyrelsen',
    namn: 'Kommunstyrelsen',
    beslutarOm: 'Strategin för närvårdssamverkan',
    kalla: osthammarsplan('Bakgrund: beslut i kommunstyrelserna i länets kommuner'),
  },
];
