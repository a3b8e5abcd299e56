import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { exempelOm, osthammarsplan, rapport } from '../underlag/kallor.ts';
import {
  bokbar,
  elevhalsa,
  hemsjukvard,
  oppet,
  paPlats,
  socialtjanst,
  socialtjanstlag,
  vardagar,
} from '../underlag/verksamheter.ts';

const andelar = [
  { part: 'region-uppsala', procent: procent(65) },
  { part: 'osthammar', procent: procent(35) },
];

const omfattningPahittad = exempelOm(
  'Arbetsgivare och kostnadsdelning enligt rapporten KSN-2021-03167, 6.1.3; omfattningen är påhittad',
);

/**
 * The joint unit: run by the kommun, paid 65/35. The kommun employs everyone but the doctors, who come from
 * Östhammars vårdcentral. How many places are taken is unknown.
 */
const narvardsenheten: NyVerksamhet = {
  id: 'narvardsenheten',
  namn: 'Närvårdsenheten i Östhammar',
  typ: 'NARVARDSENHET',
  driftsform: 'GEMENSAM',
  uppdragsgivare: ['region-uppsala', 'osthammar'],
  interaktionsgrad: 'TAT',
  funktioner: [
    paPlats('NARVARDSPLATSER', {
      kalla: exempelOm('Platserna enligt rapporten KSN-2021-03167, 6.1.3; bokningen är påhittad'),
    }),
  ],
  platser: [{ kommunkod: '0382' }],
  malgrupper: ['Äldre multisjuka'],
  lagrum: ['HSL (2017:30)', ...socialtjanstlag],
  lagstod: [
    { lag: 'HSL (2017:30)' },
    { lag: 'SoL (2001:453)', gallerTill: '2025-06-30' },
    { lag: 'SoL, ny lag (prop. 2024/25:89)', gallerFran: '2025-07-01' },
  ],
  systemstod: [
    'Cosmic (journal)',
    'NPÖ (delning till socialförvaltningen)',
    'Prator (ut- och inskrivning)',
  ],
  vardplatser: {
    totalt: 18,
    hogst: 18,
    kalla: osthammarsplan(
      'Närvårdsenheten: har 18 vårdplatser (rapporten KSN-2021-03167, 6.1.3: maximalt 18)',
    ),
  },
  bemanning: [
    {
      roll: 'Enhetschef (verksamhetsansvar)',
      omfattning: 1,
      arbetsgivare: 'osthammar',
      finansiarer: andelar,
      kalla: omfattningPahittad,
    },
    {
      roll: 'Omvårdnadspersonal (all personal utom läkare)',
      omfattning: 31.5,
      arbetsgivare: 'osthammar',
      finansiarer: andelar,
      kalla: omfattningPahittad,
    },
    {
      roll: 'Läkare från Östhammars vårdcentral (övergripande patientansvar)',
      omfattning: 1.2,
      arbetsgivare: 'region-uppsala',
      finansiarer: andelar,
      kalla: omfattningPahittad,
    },
    {
      roll: 'Medicinskt ansvarig sjuksköterska, MAS (ansvar inom kommunens ansvarsområde)',
      omfattning: 0.1,
      arbetsgivare: 'osthammar',
      finansiarer: [{ part: 'osthammar', procent: procent(100) }],
      kalla: exempelOm(
        'Ansvaret enligt rapporten KSN-2021-03167, 6.1.3; omfattning och finansiering är påhittade',
      ),
    },
  ],
  samfinansiering: {
    avtalId: 'narvardsenheten-osthammar',
    andelar,
    kalla: rapport('6.1.3: 65 och 35 procent; samma andelar i planen för Östhammar 2020'),
  },
  kalla: rapport('6.1.3 och 6.3.1; kommunen ansvarar för driften enligt planen för Östhammar 2020'),
};

/** What Östhammars kommun runs. The familjecentral has no open preschool: a gap that shows. */
export const verksamheter: NyVerksamhet[] = [
  narvardsenheten,
  hemsjukvard('Östhammars kommun', '0382'),
  socialtjanst('Östhammars kommun', '0382'),
  elevhalsa('Östhammars kommun', '0382'),
  {
    id: 'hemtagarteamet',
    namn: 'Hemtagarteamet',
    typ: 'MOBILT_TEAM',
    platser: [{ kommunkod: '0382' }],
    kalla: osthammarsplan('5.3, vuxna och äldre; vem som driver teamet anges inte'),
  },
  {
    id: 'narvardssamverkan',
    namn: 'Närvårdssamverkan i Östhammar',
    typ: 'OVRIG',
    bemanning: [
      {
        roll: 'Närvårdsstrateg',
        omfattning: 1,
        arbetsgivare: 'osthammar',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'osthammar', procent: procent(50) },
        ],
        kalla: exempelOm(
          'Anställd i kommunen och samfinansierad enligt planen för Östhammar 2020; omfattning och andelar är påhittade',
        ),
      },
    ],
    kalla: osthammarsplan('Närvårdsstrateg'),
  },
  {
    id: 'familjecentralen-osthammar',
    namn: 'Familjecentralen i Östhammar',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'osthammar'],
    interaktionsgrad: 'TAT',
    samlokaliserad: true,
    funktioner: [
      bokbar('MODRAHALSOVARD', { dagarPerVecka: 3 }),
      bokbar('BARNHALSOVARD', { dagarPerVecka: 3 }),
      paPlats('FOREBYGGANDE_SOCIALTJANST', { dagarPerVecka: 1 }),
    ],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    oppettider: oppet([1, 2, 4], '08:30', '15:30'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    kalla: exempelkalla,
  },
  {
    id: 'ungdomsmottagningen-osthammar',
    namn: 'Ungdomsmottagningen i Östhammar',
    typ: 'UNGDOMSMOTTAGNING',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'osthammar'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('BARN_UNGA_PSYKISK_HALSA', { dagarPerVecka: 1 })],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    oppettider: oppet([4], '12:00', '18:00'),
    malgrupper: ['Unga'],
    kalla: exempelOm(
      'Ungdomsmottagningen nämns i planen för Östhammar 2020, 5.3; resten är påhittat',
    ),
  },
  {
    id: 'sarskilda-boendet-osthammar',
    namn: 'Särskilda boendet i Östhammar',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [paPlats('HEMSJUKVARD')],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-alunda',
    namn: 'Särskilda boendet i Alunda',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Alunda', kommunkod: '0382', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'kommunens-rehabilitering',
    namn: 'Kommunrehab Östhammar',
    typ: 'REHABILITERING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    kalla: exempelkalla,
  },
];
