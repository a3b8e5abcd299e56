import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** The vårdcentrum that the vårdgivare was invited to, its answers, and with what it takes part. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'centrala-uppsala',
    status: 'ACCEPTERAT',
    roll: 'Hälsocentral på uppdrag av regionen',
    fran: '2025-01-01',
    kalla: exempelkalla,
    verksamheter: ['halsocentralen-eken-uppsala'],
  },
  {
    vardcentrumId: 'tierp-alvkarleby',
    status: 'ACCEPTERAT',
    roll: 'Hälsocentral på uppdrag av regionen',
    fran: '2025-01-01',
    kalla: exempelkalla,
    verksamheter: ['halsocentralen-eken-tierp'],
  },
  {
    vardcentrumId: 'enkoping-habo',
    status: 'AVBOJT',
    kalla: exempelkalla,
    verksamheter: [],
  },
];
