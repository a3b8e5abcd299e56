import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** How far shared documents have been adopted. Sample data. */
export const inforanden: Huvudmansdata['inforanden'] = [
  {
    dokumentId: 'vis-lakarmedverkan-hemsjukvard',
    status: 'INFORT',
    datum: '2025-03-01',
    kalla: exempelkalla,
  },
  {
    dokumentId: 'vis-samverkan-utskrivning',
    status: 'INFORT',
    datum: '2025-03-01',
    kalla: exempelkalla,
  },
];
