import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemvarden-malaren-enkoping', 'Personal', { 2025: [8_900, 9_140], 2026: 9_100 }),
  ...budgetrader('hemvarden-malaren-balsta', 'Personal', { 2025: [8_500, 8_360], 2026: 8_700 }),
  ...budgetrader('hemvarden-malaren-heby', 'Personal', { 2026: 3_100 }),
];
