import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { tierpAlvkarleby2026 } from '../underlag/hashar.ts';

/** The company's own decisions on plan items. */
export const beslut: Huvudmansdata['beslut'] = [
  {
    ...tierpAlvkarleby2026.sip,
    niva: 'LOKAL',
    instans: 'Styrelsen',
    utfall: 'BIFALL',
    datum: '2026-02-03',
    kalla: exempelkalla,
  },
];
