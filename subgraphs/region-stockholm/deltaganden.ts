import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The cooperation that the region takes part in as a member of the kommunalförbund. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'norrtalje',
    status: 'ACCEPTERAT',
    roll: 'Medlem i kommunalförbundet, utser direktionens ordförande',
    fran: '2016-01-01',
    kalla: exempelOm(
      'Rollen enligt rapporten KSN-2021-03167, 6.1.5; att samverkan är ett vårdcentrum är påhittat',
    ),
    verksamheter: ['barnmottagning-norrtalje'],
  },
];
