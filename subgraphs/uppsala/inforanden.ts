import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** How far shared documents have been adopted; what is left out is unknown. Sample data. */
export const inforanden: Huvudmansdata['inforanden'] = [
  {
    dokumentId: 'vis-lakarmedverkan-hemsjukvard',
    status: 'INFORT',
    datum: '2025-04-22',
    kalla: exempelkalla,
  },
  {
    dokumentId: 'vis-samverkan-utskrivning',
    status: 'INFORT',
    datum: '2025-08-30',
    kalla: exempelkalla,
  },
];
