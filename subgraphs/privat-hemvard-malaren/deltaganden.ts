import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** The vårdcentrum that the vårdgivare was invited to, its answers, and with what it takes part. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'enkoping-habo',
    status: 'ACCEPTERAT',
    roll: 'Hemsjukvård på uppdrag av kommunerna',
    fran: '2025-06-01',
    kalla: exempelkalla,
    verksamheter: ['hemvarden-malaren-enkoping', 'hemvarden-malaren-balsta'],
  },
  {
    vardcentrumId: 'gemensam-lokal-heby',
    status: 'ACCEPTERAT',
    roll: 'Hyresgäst i den gemensamma lokalen',
    fran: '2025-09-01',
    kalla: exempelkalla,
    verksamheter: ['hemvarden-malaren-heby'],
  },
];
