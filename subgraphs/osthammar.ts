import { sampleRows } from '../shared/domain/files/sampleRows.ts';
import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import type { NyVerksamhet } from '../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../shared/values/belopp.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { procent } from '../shared/values/procent.ts';
import { befolkning } from './underlag/befolkning.ts';
import { budgetrader } from './underlag/budgetrader.ts';

import { narvardsenhetenVillkorHash } from './underlag/hashar.ts';
import { exempelOm, osthammarsplan, rapport, referens } from './underlag/kallor.ts';
import { rapporter } from './underlag/narvardsenhetensRapporter.ts';

const platser = { amne: 'narvardsenheten', enhet: 'vårdplatser', varde: 18 } as const;
const hogstEllerExakt = 'Avtalet sätter ett tak på 18, planen anger att enheten har 18.';
const bada =
  'Enheten rapporterar enligt sitt avtal, vårdcentrum enligt sitt: en gemensam enhet inom ett vårdcentrum följer båda kalendrarna.';

/** Östhammars kommun. */
export const huvudman: Huvudman = {
  id: 'osthammar',
  namn: 'Östhammars kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0290',
  kommunkod: '0382',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Wikipedia, Östhammars kommun; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    beslutsinstanser: [
      {
        id: 'narvardsenhetens-budget',
        namn: 'Östhammars kommun (instansen anges inte)',
        beslutarOm: 'Kommunens årliga beslut om Närvårdsenhetens budget',
        kalla: rapport('6.1.3'),
      },
      {
        id: 'kommunstyrelsen',
        namn: 'Kommunstyrelsen',
        beslutarOm: 'Strategin för närvårdssamverkan',
        kalla: osthammarsplan('Bakgrund'),
      },
      {
        id: 'socialnamnden',
        namn: 'Socialnämnden',
        beslutarOm: 'Lyfta delar av verksamhetsplaner inom nämndens budget',
        gransBelopp: kronor(1_000_000),
        kalla: exempelOm(
          'Nämnden berörs enligt planen för Östhammar 2020; beslutsrätten är påhittad',
        ),
      },
    ],

    verksamheter: await sampleRows<NyVerksamhet>(
      'verksamheter',
      new URL('osthammar/verksamheter.csv', import.meta.url),
    ),

    deltaganden: [
      {
        vardcentrumId: 'osthammar',
        status: 'ACCEPTERAT',
        roll: 'Leder ledningsgruppen tillsammans med regionen; driver Närvårdsenheten',
        kalla: exempelOm(
          'Rollerna enligt rapporten KSN-2021-03167; inget dokument anger anslutningen',
        ),
        verksamheter: [
          'narvardsenheten',
          'hemsjukvard',
          'socialtjansten',
          'elevhalsan',
          'hemtagarteamet',
          'narvardssamverkan',
          'familjecentralen-osthammar',
          'ungdomsmottagningen-osthammar',
          'sarskilda-boendet-osthammar',
          'sarskilda-boendet-alunda',
          'kommunens-rehabilitering',
        ],
      },
    ],

    // The agreement that the kommun has signed. The document gives neither date nor registry number.
    avtalsparter: [
      {
        avtalId: 'narvardsenheten-osthammar',
        status: 'UNDERTECKNAT',
        villkorHash: narvardsenhetenVillkorHash,
        andelProcent: procent(35),
        undertecknareRoll: 'Kommunstyrelsens ordförande',
        kalla: rapport('6.1.3'),
      },
    ],

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'PAGAR',
        datum: '2025-09-01',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'INFORT',
        datum: '2025-02-17',
        kalla: exempelkalla,
      },
    ],

    // Four sample answers, one of each kind; the other 43 rows of the plan are unanswered, which is not no.
    indikatorsvar: [
      { indikatorId: 'osthammar-2020-01-i', jaNej: true, datum: '2020-12-15', kalla: exempelkalla },
      {
        indikatorId: 'osthammar-2020-09-i',
        jaNej: false,
        datum: '2020-12-15',
        kalla: exempelkalla,
      },
      {
        indikatorId: 'osthammar-2020-13-i',
        jaNej: true,
        text: 'Digital utbildning i samordnad individuell plan',
        datum: '2020-12-15',
        kalla: exempelkalla,
      },
      { indikatorId: 'osthammar-2020-16-i', antal: 41, datum: '2020-12-15', kalla: exempelkalla },
    ],

    // Närvårdsenheten's reports: one quarter in time, one late, and the third not filed yet. Sample data.
    rapporter,
    rapportmottagningar: [
      {
        tillfalleId: 'verksamhetsberattelse-narvardsenheten-osthammar-2025-ar',
        mottagen: [{ instans: 'Socialnämnden', datum: '2026-02-18', paragraf: '§ 14' }],
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor; Närvårdsenheten at its full cost, both payers' shares. Sample data.
    budgetar: [
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
      ...budgetrader('familjecentralen-osthammar', 'Personal', {
        2025: [2_300, 2_240],
        2026: 2_350,
      }),
      ...budgetrader('ungdomsmottagningen-osthammar', 'Personal', {
        2025: [1_150, 1_120],
        2026: 1_200,
      }),
      ...budgetrader('sarskilda-boendet-osthammar', 'Personal', {
        2025: [41_300, 42_100],
        2026: 42_600,
      }),
      ...budgetrader('sarskilda-boendet-alunda', 'Personal', {
        2025: [29_700, 30_200],
        2026: 30_600,
      }),
      ...budgetrader('kommunens-rehabilitering', 'Personal', { 2026: 5_700 }),
    ],

    // Figures about the kommun, with the contradictions between the documents on Närvårdsenheten.
    uppgifter: [
      ...befolkning('Östhammars kommun', 22_364, 22_048),
      {
        ...platser,
        id: 'narvardsenheten-platser-hogst',
        avser: 'Vårdplatser i Närvårdsenheten enligt avtalet, så som rapporten återger det',
        noggrannhet: 'HOGST',
        ordalydelse: 'maximalt 18 vårdplatser',
        motsagerId: ['narvardsenheten-platser-antal'],
        anmarkning: hogstEllerExakt,
        kalla: rapport('6.1.3'),
      },
      {
        ...platser,
        id: 'narvardsenheten-platser-antal',
        avser: 'Vårdplatser i Närvårdsenheten enligt planen',
        noggrannhet: 'EXAKT',
        ordalydelse: '18 vårdplatser',
        ar: 2020,
        motsagerId: ['narvardsenheten-platser-hogst'],
        anmarkning: hogstEllerExakt,
        kalla: osthammarsplan('Närvårdsenheten'),
      },
      {
        id: 'uppfoljning-narvardsenheten',
        amne: 'uppfoljning',
        avser: 'Närvårdsenhetens rapporter per år',
        noggrannhet: 'ORD',
        ordalydelse: 'verksamhetsberättelse med årsresultat samt tre kvartalsrapporter',
        anmarkning: bada,
        kalla: rapport('6.1.3'),
      },
    ],
  },
};
