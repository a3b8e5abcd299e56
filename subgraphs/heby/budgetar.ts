import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemsjukvard', 'Personal', { 2025: [19_200, 19_570], 2026: 19_800 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: 27_300, 2026: 28_100 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: [9_700, 9_610], 2026: 9_900 }),
  ...budgetrader('sarskilda-boendet-heby', 'Personal', { 2025: [35_400, 35_390], 2026: 36_600 }),
  ...budgetrader('sarskilda-boendet-heby', 'Lokaler', { 2025: [5_000, 5_000], 2026: 5_200 }),
  ...budgetrader('sarskilda-boendet-morgongava', 'Personal', {
    2025: [35_400, 35_220],
    2026: 36_200,
  }),
  ...budgetrader('sarskilda-boendet-morgongava', 'Lokaler', { 2025: [5_000, 5_000], 2026: 5_200 }),
];
