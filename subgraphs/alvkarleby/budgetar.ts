import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemsjukvard', 'Personal', { 2025: [13_400, 13_380], 2026: 13_700 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: [20_300, 20_130], 2026: 21_000 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: [7_200, 7_250], 2026: 7_400 }),
  ...budgetrader('familjecentralen-skutskar', 'Personal', { 2025: 3_000, 2026: 3_100 }),
  ...budgetrader('sarskilda-boendet-skutskar', 'Personal', {
    2025: [32_600, 33_140],
    2026: 33_300,
  }),
  ...budgetrader('sarskilda-boendet-skutskar', 'Lokaler', { 2025: [4_600, 4_600], 2026: 4_700 }),
  ...budgetrader('kommunens-rehabilitering', 'Personal', { 2025: [5_000, 5_060], 2026: 5_200 }),
];
