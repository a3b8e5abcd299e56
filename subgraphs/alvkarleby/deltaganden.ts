import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The vårdcentrum that the kommun was invited to, its answers, and with what it takes part. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'tierp-alvkarleby',
    status: 'ACCEPTERAT',
    roll: 'Leder ledningsgruppen tillsammans med regionen och Tierps kommun',
    kalla: exempelOm(
      'Att kommunen berörs står i rapporten KSN-2021-03167, 6.4.3; anslutningen anges inte',
    ),
    verksamheter: [
      'hemsjukvard',
      'socialtjansten',
      'elevhalsan',
      'familjecentralen-skutskar',
      'sarskilda-boendet-skutskar',
      'kommunens-rehabilitering',
    ],
  },
];
