import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('halsocentralen-eken-uppsala', 'Personal', {
    2025: [22_800, 22_490],
    2026: 23_500,
  }),
  ...budgetrader('halsocentralen-eken-tierp', 'Personal', { 2025: [25_300, 25_330], 2026: 26_100 }),
  ...budgetrader('halsocentralen-eken-enkoping', 'Personal', {
    2025: [22_400, 22_650],
    2026: 23_200,
  }),
];
