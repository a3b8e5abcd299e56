import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** How far shared documents have been adopted; what is left out is unknown. Sample data. */
export const inforanden: Huvudmansdata['inforanden'] = [
  {
    dokumentId: 'vis-samverkan-utskrivning',
    status: 'EJ_PABORJAT',
    kalla: exempelkalla,
  },
];
