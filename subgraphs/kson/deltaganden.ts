import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The cooperation that the kommunalförbund itself is. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'norrtalje',
    status: 'ACCEPTERAT',
    roll: 'Kommunalförbundet ansvarar för vården och omsorgen',
    fran: '2016-01-01',
    kalla: exempelOm(
      'Rollen enligt rapporten KSN-2021-03167, 6.1.5; att samverkan är ett vårdcentrum är påhittat',
    ),
    verksamheter: [
      'vardcentral-norrtalje',
      'psykiatrisk-mottagning-norrtalje',
      'hemsjukvard-norrtalje',
      'sarskilt-boende-norrtalje',
    ],
  },
];
