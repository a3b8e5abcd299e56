import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { budgetrader } from '../underlag/budgetrader.ts';

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  ...budgetrader('hemsjukvard', 'Personal', { 2025: [179_200, 177_810], 2026: 184_600 }),
  ...budgetrader('socialtjansten', 'Personal', { 2025: [269_900, 269_920], 2026: 278_700 }),
  ...budgetrader('elevhalsan', 'Personal', { 2025: [97_100, 98_220], 2026: 99_100 }),
  ...budgetrader('samordning-centrala-uppsala', 'Personal', {
    2025: [840, 860],
    2026: 870,
    utkast: { 2027: 890 },
  }),
  ...budgetrader('narvardssamverkan', 'Personal', { 2025: [790, 800], 2026: 800 }),
  ...budgetrader('mobila-teamet-centrala-uppsala', 'Personal', {
    2025: [5_900, 5_790],
    2026: 6_000,
  }),
  ...budgetrader('kommunens-rehabilitering', 'Personal', { 2025: [5_100, 5_040], 2026: 5_200 }),
  ...budgetrader('sarskilda-boendet-centrum', 'Personal', { 2025: [30_800, 30_790], 2026: 31_700 }),
  ...budgetrader('sarskilda-boendet-centrum', 'Lokaler', { 2025: [4_300, 4_300], 2026: 4_400 }),
  ...budgetrader('sarskilda-boendet-luthagen', 'Personal', {
    2025: [34_700, 35_480],
    2026: 35_500,
  }),
  ...budgetrader('sarskilda-boendet-luthagen', 'Lokaler', { 2025: [4_900, 4_900], 2026: 5_000 }),
  ...budgetrader('sarskilda-boendet-kungsangen', 'Personal', {
    2025: [32_300, 33_060],
    2026: 33_400,
  }),
  ...budgetrader('sarskilda-boendet-kungsangen', 'Lokaler', { 2025: [4_500, 4_500], 2026: 4_600 }),
];
