import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemsjukvard', 'Personal', { 2025: [20_400, 20_960], 2026: 21_000 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: [35_100, 34_270], 2026: 36_100 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: [13_500, 13_680], 2026: 13_800 }),
  ...budgetrader('sarskilda-boendet-knivsta', 'Personal', { 2025: [31_200, 31_740], 2026: 32_100 }),
  ...budgetrader('sarskilda-boendet-knivsta', 'Lokaler', { 2025: [4_400, 4_400], 2026: 4_500 }),
  ...budgetrader('familjecentralen-knivsta', 'Personal', { 2025: [2_820, 2_780], 2026: 2_910 }),
];
