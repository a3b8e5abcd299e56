import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** The shared premises that the kommun owns, and with what it is there. Sample data. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'gemensam-lokal-heby',
    status: 'ACCEPTERAT',
    roll: 'Hyresvärd, och hyresgäst för egen verksamhet',
    fran: '2025-09-01',
    kalla: exempelkalla,
    verksamheter: ['hemsjukvard', 'sarskilda-boendet-heby'],
  },
];
