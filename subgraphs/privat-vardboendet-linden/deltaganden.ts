import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** The vårdcentrum that the vårdgivare was invited to, its answers, and with what it takes part. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'centrala-uppsala',
    status: 'ACCEPTERAT',
    roll: 'Särskilt boende på uppdrag av Uppsala kommun',
    fran: '2025-01-01',
    kalla: exempelkalla,
    verksamheter: ['vardboendet-linden-uppsala'],
  },
  {
    vardcentrumId: 'tierp-alvkarleby',
    status: 'ACCEPTERAT',
    roll: 'Särskilt boende på uppdrag av Älvkarleby kommun',
    fran: '2025-01-01',
    kalla: exempelkalla,
    verksamheter: ['vardboendet-linden-skutskar'],
  },
  {
    vardcentrumId: 'enkoping-habo',
    status: 'UPPSAGT',
    roll: 'Särskilt boende på uppdrag av Håbo kommun',
    fran: '2025-01-01',
    till: '2025-12-31',
    kalla: exempelkalla,
    verksamheter: ['vardboendet-linden-balsta'],
  },
];
