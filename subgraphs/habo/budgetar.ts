import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemsjukvard', 'Personal', { 2025: [21_900, 21_790], 2026: 22_400 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: [37_600, 36_970], 2026: 38_500 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: [13_200, 12_960], 2026: 13_600 }),
  ...budgetrader('sarskilda-boendet-balsta', 'Personal', { 2025: 32_600, 2026: 33_500 }),
  ...budgetrader('sarskilda-boendet-balsta', 'Lokaler', { 2025: [4_600, 4_600], 2026: 4_700 }),
  ...budgetrader('familjecentralen-balsta', 'Personal', { 2025: [2_830, 2_800], 2026: 2_920 }),
];
