import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { procent } from '../../shared/values/procent.ts';
import { paPlats } from '../underlag/funktioner.ts';
import { exempelOm, osthammarsplan, rapport } from '../underlag/kallor.ts';
import { socialtjanstlag } from '../underlag/kommunaltAnsvar.ts';

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
export const narvardsenheten: NyVerksamhet = {
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
