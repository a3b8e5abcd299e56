import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The region's own decisions on plan items. */
export const beslut: Huvudmansdata['beslut'] = [
  {
    planpunktId: 'centrala-uppsala-ledningsstruktur',
    instans: 'Vårdstyrelsen',
    utfall: 'BEREDS',
    kalla: exempelOm('Inget dokument anger regionens beslut om genomförandepiloten'),
  },
];
