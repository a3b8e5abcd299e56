import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The vårdcentrum that the kommun takes part in, and with what. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'osthammar',
    status: 'ACCEPTERAT',
    roll: 'Leder ledningsgruppen tillsammans med regionen; driver Närvårdsenheten',
    kalla: exempelOm('Rollerna enligt rapporten KSN-2021-03167; inget dokument anger anslutningen'),
    verksamheter: [
      'narvardsenheten',
      'hemsjukvard',
      'socialtjansten',
      'elevhalsan',
      'hemtagarteamet',
      'narvardssamverkan',
      'familjecentralen-osthammar',
      'ungdomsmottagningen-osthammar',
      'sarskilda-boendet-osthammar',
      'sarskilda-boendet-alunda',
      'kommunens-rehabilitering',
    ],
  },
];
