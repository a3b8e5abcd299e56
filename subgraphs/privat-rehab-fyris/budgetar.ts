import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('rehab-fyris-uppsala', 'Personal', { 2025: [6_700, 6_710], 2026: 6_800 }),
  ...budgetrader('rehab-fyris-osthammar', 'Personal', { 2025: [6_200, 6_320], 2026: 6_400 }),
];
