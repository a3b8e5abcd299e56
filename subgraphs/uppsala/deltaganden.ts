import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The vårdcentrum that the kommun was invited to, its answers, and with what it takes part. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'centrala-uppsala',
    status: 'ACCEPTERAT',
    roll: 'Leder ledningsgruppen tillsammans med regionen; anställer samordnaren',
    kalla: exempelOm(
      'Arbetsutskottet tillstyrkte genomförandepiloten 2021-11-16, § 368; anslutningen anges inte',
    ),
    verksamheter: [
      'hemsjukvard',
      'socialtjansten',
      'elevhalsan',
      'samordning-centrala-uppsala',
      'narvardssamverkan',
      'mobila-teamet-centrala-uppsala',
      'kommunens-rehabilitering',
      'sarskilda-boendet-centrum',
      'sarskilda-boendet-luthagen',
      'sarskilda-boendet-kungsangen',
    ],
  },
];
