import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('vardcentral-norrtalje', 'Personal', { 2025: [41_200, 41_900], 2026: 42_500 }),
  ...budgetrader('psykiatrisk-mottagning-norrtalje', 'Personal', { 2026: 12_800 }),
  ...budgetrader('hemsjukvard-norrtalje', 'Personal', { 2025: [38_700, 38_950], 2026: 39_800 }),
  ...budgetrader('sarskilt-boende-norrtalje', 'Personal', { 2025: [52_100, 51_880], 2026: 53_400 }),
];
