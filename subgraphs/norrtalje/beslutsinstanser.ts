import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { rapport } from '../underlag/kallor.ts';

/** Who decides on what concerns the kommunalförbund. No document gives an amount. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'kommunfullmaktige',
    namn: 'Kommunfullmäktige',
    beslutarOm: 'Förbundsordningen, den egna medlemsavgiften och ledamöter i förbundets direktion',
    kalla: rapport('6.1.5'),
  },
];
