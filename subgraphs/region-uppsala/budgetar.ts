import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { budgetrader } from '../underlag/budgetrader.ts';
import { exempelOm } from '../underlag/kallor.ts';

/**
 * The region's own 65 % of the cost of Närvårdsenheten in Östhammar. A post of the region as a whole: the unit's cost
 * stands once, in full, with the kommun that runs it, so that no total counts it twice.
 */
const andelNarvardsenheten = (ar: number, hela: number, utfall: number | null) => ({
  id: `${ar}-andel-narvardsenheten-osthammar`,
  ar,
  post: 'Andel i Närvårdsenheten i Östhammar, 65 procent',
  belopp: kronor((hela * 65) / 100),
  utfall: utfall === null ? null : kronor((utfall * 65) / 100),
  status: 'BESLUTAD' as const,
  kalla: exempelOm('Andelen enligt rapporten KSN-2021-03167, 6.1.3; beloppet är påhittat'),
});

/** Budgets by unit, in thousands of kronor. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  andelNarvardsenheten(2025, 32_400_000, 33_100_000),
  andelNarvardsenheten(2026, 33_600_000, null),

  ...budgetrader('halsocentralen-samariterhemmet', 'Personal', {
    2025: [38_400, 39_150],
    2026: 39_900,
    utkast: { 2027: 41_000 },
  }),
  ...budgetrader('halsocentralen-samariterhemmet', 'Lokaler', {
    2025: [6_200, 6_200],
    2026: 6_400,
  }),
  ...budgetrader('vuxenpsykiatrin-samariterhemmet', 'Personal', {
    2025: [5_100, 4_870],
    2026: 5_300,
  }),
  ...budgetrader('barnmedicin-samariterhemmet', 'Personal', { 2025: [3_200, 3_260], 2026: 3_350 }),
  ...budgetrader('geriatrik-samariterhemmet', 'Personal', { 2025: [2_900, 2_810], 2026: 3_050 }),
  ...budgetrader('rontgen-samariterhemmet', 'Drift', { 2025: [4_600, 4_720], 2026: 4_750 }),
  ...budgetrader('jourmottagningen-uppsala', 'Personal', { 2025: [9_800, 10_350], 2026: 10_200 }),
  ...budgetrader('mobila-narvardsteamet-uppsala', 'Personal', {
    2025: [7_400, 7_290],
    2026: 7_700,
  }),
  ...budgetrader('familjecentralen-centrala-uppsala', 'Personal', {
    2025: [5_900, 5_880],
    2026: 6_050,
  }),
  ...budgetrader('barn-och-unga-psykisk-halsa-uppsala', 'Personal', {
    2025: [8_300, 8_640],
    2026: 8_900,
  }),
  ...budgetrader('ungdomsmottagningen-uppsala', 'Personal', { 2025: [4_100, 4_050], 2026: 4_250 }),
  ...budgetrader('halsocentralen-uppsala-norra', 'Personal', {
    2025: [31_200, 31_900],
    2026: 32_300,
  }),
  ...budgetrader('folktandvarden-centrala-uppsala', 'Drift', {
    2025: [18_700, 18_450],
    2026: 19_200,
  }),

  ...budgetrader('halsocentralen-tierp', 'Personal', {
    2025: [42_300, 43_050],
    2026: 43_600,
    utkast: { 2027: 44_700 },
  }),
  ...budgetrader('halsocentralen-tierp', 'Lokaler', { 2025: [5_100, 5_100], 2026: 5_250 }),
  ...budgetrader('halsocentralen-skutskar', 'Personal', { 2025: [22_800, 23_120], 2026: 23_400 }),
  ...budgetrader('narvardsenheten-tierp', 'Personal', { 2025: [27_500, 28_340], 2026: 28_600 }),
  ...budgetrader('narvardsenheten-tierp', 'Lokaler', { 2025: [3_900, 3_900], 2026: 4_000 }),
  ...budgetrader('vuxenpsykiatrin-tierp', 'Personal', { 2025: [1_600, 1_420], 2026: 1_650 }),
  ...budgetrader('barnmedicin-tierp', 'Personal', { 2025: [1_500, 1_530], 2026: 1_550 }),
  ...budgetrader('geriatrik-tierp', 'Personal', { 2025: [2_700, 2_680], 2026: 2_800 }),
  ...budgetrader('rontgen-tierp', 'Drift', { 2025: [3_100, 3_040], 2026: 3_200 }),
  ...budgetrader('mobila-narvardsteamet-tierp', 'Personal', { 2025: [6_600, 6_710], 2026: 6_850 }),
  ...budgetrader('familjecentralen-tierp', 'Personal', { 2025: [4_200, 4_160], 2026: 4_300 }),
  ...budgetrader('ungdomsmottagningen-tierp', 'Personal', { 2025: [1_700, 1_690], 2026: 1_750 }),
  ...budgetrader('folktandvarden-tierp', 'Drift', { 2025: [11_900, 11_760], 2026: 12_200 }),
  ...budgetrader('narmottagningen-orbyhus', 'Personal', { 2026: 1_250 }),

  ...budgetrader('osthammars-vardcentral', 'Personal', { 2025: [33_500, 34_020], 2026: 34_400 }),
  ...budgetrader('osthammars-vardcentral', 'Lokaler', { 2025: [4_300, 4_300], 2026: 4_400 }),
  ...budgetrader('halsocentralen-gimo', 'Personal', { 2025: [17_200, 17_380], 2026: 17_650 }),
  ...budgetrader('vuxenpsykiatrin-osthammar', 'Personal', { 2025: [2_800, 2_650], 2026: 2_900 }),
  ...budgetrader('barnmedicin-pa-distans-osthammar', 'Drift', { 2026: 650 }),
  ...budgetrader('mobila-narvardsteamet-osthammar', 'Personal', {
    2025: [5_200, 5_330],
    2026: 5_400,
  }),
  ...budgetrader('narmottagningen-oregrund', 'Personal', { 2025: [780, 760], 2026: 800 }),
  ...budgetrader('folktandvarden-osthammar', 'Drift', { 2025: [10_400, 10_510], 2026: 10_700 }),

  ...budgetrader('halsocentralen-enkoping', 'Personal', { 2025: [46_900, 47_800], 2026: 48_300 }),
  ...budgetrader('halsocentralen-enkoping', 'Lokaler', { 2025: [5_800, 5_800], 2026: 5_950 }),
  ...budgetrader('halsocentralen-balsta', 'Personal', { 2025: [39_700, 40_050], 2026: 40_800 }),
  ...budgetrader('geriatrik-enkoping', 'Personal', { 2025: [5_600, 5_540], 2026: 5_750 }),
  ...budgetrader('vuxenpsykiatrin-enkoping', 'Personal', { 2025: [9_900, 10_120], 2026: 10_200 }),
  ...budgetrader('narvardsavdelningen-enkoping', 'Personal', {
    2025: [19_400, 19_980],
    2026: 20_100,
  }),
  ...budgetrader('rontgen-enkoping', 'Drift', { 2025: [6_300, 6_270], 2026: 6_450 }),
  ...budgetrader('mobila-narvardsteamet-enkoping', 'Personal', {
    2025: [7_900, 7_850],
    2026: 8_150,
    utkast: { 2027: 8_400 },
  }),
  ...budgetrader('ungdomsmottagningen-enkoping', 'Personal', { 2025: [2_400, 2_360], 2026: 2_450 }),
  ...budgetrader('folktandvarden-enkoping', 'Drift', { 2025: [14_800, 14_920], 2026: 15_200 }),

  ...budgetrader('halsocentralen-knivsta', 'Personal', { 2025: [35_300, 35_610], 2026: 36_200 }),
  ...budgetrader('halsocentralen-heby', 'Personal', { 2025: [24_100, 24_480], 2026: 24_700 }),
  ...budgetrader('narmottagningen-ostervala', 'Personal', { 2026: 1_150 }),
  ...budgetrader('folktandvarden-knivsta', 'Drift', { 2025: [9_600, 9_480], 2026: 9_850 }),
  ...budgetrader('kliniken-geriatrik-akademiska', 'Personal', {
    2025: [71_000, 72_300],
    2026: 73_000,
  }),
  ...budgetrader('kliniken-barn-akademiska', 'Personal', {
    2025: [128_000, 129_900],
    2026: 131_500,
  }),
  ...budgetrader('kliniken-psykiatri-akademiska', 'Personal', {
    2025: [143_000, 145_100],
    2026: 147_000,
  }),
  ...budgetrader('kliniken-medicin-enkoping', 'Personal', { 2025: [64_500, 65_200], 2026: 66_300 }),
];
