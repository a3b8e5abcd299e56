import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemsjukvard', 'Personal', { 2025: 25_300, 2026: 26_000 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: [41_200, 41_000], 2026: 42_100 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: 13_800, 2026: 14_200 }),
  ...budgetrader('samordning-tierp-alvkarleby', 'Personal', {
    2025: [810, 830],
    2026: 830,
    utkast: { 2027: 850 },
  }),
  ...budgetrader('narvardssamverkan', 'Personal', { 2025: [820, 840], 2026: 840 }),
  ...budgetrader('mobila-teamet-tierp', 'Personal', { 2025: [6_700, 6_550], 2026: 6_900 }),
  ...budgetrader('kommunens-rehabilitering', 'Personal', { 2025: [5_100, 5_010], 2026: 5_200 }),
  ...budgetrader('sarskilda-boendet-tierp', 'Personal', {
    2025: [31_300, 31_520],
    2026: 32_200,
    utkast: { 2027: 33_000 },
  }),
  ...budgetrader('sarskilda-boendet-tierp', 'Lokaler', { 2025: [4_400, 4_400], 2026: 4_500 }),
  ...budgetrader('sarskilda-boendet-soderfors', 'Personal', {
    2025: [33_300, 32_580],
    2026: 33_900,
  }),
  ...budgetrader('sarskilda-boendet-soderfors', 'Lokaler', { 2025: [4_700, 4_700], 2026: 4_800 }),
];
