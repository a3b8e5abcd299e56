import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { rapport } from '../underlag/kallor.ts';

/** Who decides within the kommunalförbund. No document gives an amount. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'direktionen',
    namn: 'Direktionen',
    beslutarOm: 'Förbundets egna ärenden; styr genom avtal med vård- och omsorgsutförare',
    kalla: rapport('6.1.5'),
  },
];
