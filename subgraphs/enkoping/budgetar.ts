import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemsjukvard', 'Personal', { 2025: [46_800, 46_230], 2026: 47_900 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: [79_000, 78_170], 2026: 80_600 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: [27_900, 28_070], 2026: 28_900 }),
  ...budgetrader('narvardssamverkan', 'Personal', { 2025: 800, 2026: 830 }),
  ...budgetrader('familjecentralen-enkoping', 'Personal', { 2025: [3_100, 3_160], 2026: 3_200 }),
  ...budgetrader('mobila-teamet-enkoping', 'Personal', { 2025: [6_100, 6_080], 2026: 6_200 }),
  ...budgetrader('sarskilda-boendet-enkoping', 'Personal', {
    2025: [30_700, 30_050],
    2026: 31_400,
  }),
  ...budgetrader('sarskilda-boendet-enkoping', 'Lokaler', { 2025: [4_300, 4_300], 2026: 4_400 }),
  ...budgetrader('sarskilda-boendet-fjardhundra', 'Personal', {
    2025: [32_200, 31_490],
    2026: 32_800,
  }),
  ...budgetrader('sarskilda-boendet-fjardhundra', 'Lokaler', { 2025: [4_500, 4_500], 2026: 4_600 }),
];
