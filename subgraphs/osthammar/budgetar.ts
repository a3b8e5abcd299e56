import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor; Närvårdsenheten at its full cost, both payers' shares. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('narvardsenheten', 'Personal', {
    2025: [26_900, 27_500],
    2026: 27_900,
    utkast: { 2027: 28_800 },
  }),
  ...budgetrader('narvardsenheten', 'Lokaler', { 2025: [3_300, 3_300], 2026: 3_400 }),
  ...budgetrader('narvardsenheten', 'Drift', { 2025: [2_200, 2_300], 2026: 2_300 }),
  ...budgetrader('hemsjukvard', 'Personal', { 2025: [24_600, 25_150], 2026: 25_400 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: [38_900, 40_200], 2026: 40_100 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: [14_200, 14_050], 2026: 14_600 }),
  ...budgetrader('hemtagarteamet', 'Personal', { 2025: [4_100, 4_180], 2026: 4_250 }),
  ...budgetrader('narvardssamverkan', 'Personal', { 2025: [820, 810], 2026: 840 }),
  ...budgetrader('familjecentralen-osthammar', 'Personal', { 2025: [2_300, 2_240], 2026: 2_350 }),
  ...budgetrader('ungdomsmottagningen-osthammar', 'Personal', {
    2025: [1_150, 1_120],
    2026: 1_200,
  }),
  ...budgetrader('sarskilda-boendet-osthammar', 'Personal', {
    2025: [41_300, 42_100],
    2026: 42_600,
  }),
  ...budgetrader('sarskilda-boendet-alunda', 'Personal', { 2025: [29_700, 30_200], 2026: 30_600 }),
  ...budgetrader('kommunens-rehabilitering', 'Personal', { 2026: 5_700 }),
];
