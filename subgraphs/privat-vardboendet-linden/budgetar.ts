import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('vardboendet-linden-uppsala', 'Personal', {
    2025: [29_200, 29_800],
    2026: 30_300,
  }),
  ...budgetrader('vardboendet-linden-uppsala', 'Lokaler', { 2025: [4_100, 4_100], 2026: 4_200 }),
  ...budgetrader('vardboendet-linden-skutskar', 'Personal', { 2025: 30_100, 2026: 30_900 }),
  ...budgetrader('vardboendet-linden-skutskar', 'Lokaler', { 2025: [4_200, 4_200], 2026: 4_300 }),
  ...budgetrader('vardboendet-linden-balsta', 'Personal', { 2025: [33_300, 33_660], 2026: 34_300 }),
  ...budgetrader('vardboendet-linden-balsta', 'Lokaler', { 2025: [4_700, 4_700], 2026: 4_800 }),
];
