import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The vårdcentrum that the kommun was invited to, its answers, and with what it takes part. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'enkoping-habo',
    status: 'ACCEPTERAT',
    roll: 'Leder ledningsgruppen tillsammans med regionen och Enköpings kommun',
    kalla: exempelOm('Inget dokument anger anslutningen'),
    verksamheter: [
      'hemsjukvard',
      'socialtjansten',
      'elevhalsan',
      'sarskilda-boendet-balsta',
      'familjecentralen-balsta',
    ],
  },
];
