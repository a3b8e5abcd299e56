import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** How far shared documents have been adopted; what is left out is unknown. Sample data. */
export const inforanden: Huvudmansdata['inforanden'] = [
  {
    dokumentId: 'vis-lakarmedverkan-hemsjukvard',
    status: 'PAGAR',
    datum: '2025-09-01',
    kalla: exempelkalla,
  },
  {
    dokumentId: 'vis-samverkan-utskrivning',
    status: 'INFORT',
    datum: '2025-02-17',
    kalla: exempelkalla,
  },
];
