import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** The vårdcentrum that the vårdgivare was invited to, its answers, and with what it takes part. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'centrala-uppsala',
    status: 'ACCEPTERAT',
    roll: 'Rehabilitering på uppdrag av regionen',
    fran: '2025-03-01',
    kalla: exempelkalla,
    verksamheter: ['rehab-fyris-uppsala'],
  },
  {
    vardcentrumId: 'osthammar',
    status: 'OBESVARAT',
    kalla: exempelkalla,
    verksamheter: [],
  },
];
