import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { kronor } from '../shared/values/belopp.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { procent } from '../shared/values/procent.ts';
import { befolkning } from './underlag/befolkning.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { gemensammaMedelVillkorHash } from './underlag/hashar.ts';
import { exempelOm, protokoll, referens, tjansteskrivelse } from './underlag/kallor.ts';
import {
  bokbar,
  dygnetRunt,
  elevhalsa,
  hemsjukvard,
  iHemmet,
  socialtjanst,
  vardagar,
} from './underlag/verksamheter.ts';

/** Uppsala kommun. */
export const huvudman: Huvudman = {
  id: 'uppsala',
  namn: 'Uppsala kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-3005',
  kommunkod: '0380',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Sagapedia, Uppsala kommun, och öppen programkods testdata; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    beslutsinstanser: [
      {
        id: 'kommunfullmaktige',
        namn: 'Kommunfullmäktige',
        beslutarOm:
          'Målbilden för effektiv och nära vård 2030 och inriktningen för vårdcentrum (2020-01-27, § 15, KSN-2019-03186)',
        kalla: protokoll('§ 368, sammanfattning'),
      },
      {
        id: 'kommunstyrelsen',
        namn: 'Kommunstyrelsen',
        beslutarOm:
          'Ledningsstruktur för vårdcentrum, på förslag av arbetsutskottet; strategin för närvårdssamverkan',
        kalla: protokoll('§ 368; strategin enligt plan 2020 för Östhammar, Bakgrund'),
      },
      {
        id: 'kommunstyrelsens-arbetsutskott',
        namn: 'Kommunstyrelsens arbetsutskott',
        beslutarOm: 'Förslag till kommunstyrelsen',
        mandat: 'BEREDANDE',
        kalla: protokoll('§ 368'),
      },
      {
        id: 'omsorgsnamnden',
        namn: 'Ansvarig nämnd för vård och omsorg',
        beslutarOm: 'Lyfta delar av vårdcentrums verksamhetsplan inom nämndens budget',
        gransBelopp: kronor(3_000_000),
        kalla: exempelOm('Inget dokument anger hur kommunens nämnder beslutar'),
      },
    ],

    verksamheter: [
      hemsjukvard('Uppsala kommun', '0380'),
      socialtjanst('Uppsala kommun', '0380'),
      elevhalsa('Uppsala kommun', '0380'),
      {
        id: 'samordning-centrala-uppsala',
        namn: 'Samordning av vårdcentrum centrala Uppsala',
        typ: 'OVRIG',
        bemanning: [
          {
            roll: 'Samordnare vårdcentrum',
            omfattning: 1,
            arbetsgivare: 'uppsala',
            finansiarer: [
              { part: 'region-uppsala', procent: procent(50) },
              { part: 'uppsala', procent: procent(50) },
            ],
          },
        ],
        kalla: exempelOm(
          'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
        ),
      },
      {
        id: 'narvardssamverkan',
        namn: 'Närvårdssamverkan i Uppsala',
        typ: 'OVRIG',
        bemanning: [
          {
            roll: 'Närvårdsstrateg',
            omfattning: 1,
            arbetsgivare: 'uppsala',
            finansiarer: [
              { part: 'region-uppsala', procent: procent(50) },
              { part: 'uppsala', procent: procent(50) },
            ],
          },
        ],
        kalla: exempelOm(
          'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
        ),
      },
      {
        id: 'mobila-teamet-centrala-uppsala',
        namn: 'Kommunens mobila team, centrala Uppsala',
        typ: 'MOBILT_TEAM',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'TAT',
        samlokaliserad: false,
        funktioner: [iHemmet('HEMSJUKVARD')],
        platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
        oppettider: dygnetRunt(),
        kalla: exempelkalla,
      },
      {
        id: 'kommunens-rehabilitering',
        namn: 'Kommunrehab centrala Uppsala',
        typ: 'REHABILITERING',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
        platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
        oppettider: vardagar('08:00', '16:00'),
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-centrum',
        namn: 'Särskilda boendet i centrala Uppsala',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-luthagen',
        namn: 'Särskilda boendet i Luthagen',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Privat fastighetsägare' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-kungsangen',
        namn: 'Särskilda boendet i Kungsängen',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the kommun, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'centrala-uppsala',
        status: 'ACCEPTERAT',
        roll: 'Leder ledningsgruppen tillsammans med regionen; anställer samordnaren',
        kalla: exempelOm(
          'Arbetsutskottet föreslog genomförandepiloten 2021-11-16, § 368; varken kommunstyrelsens beslut eller anslutningen anges',
        ),
        verksamheter: [
          'hemsjukvard',
          'socialtjansten',
          'elevhalsan',
          'samordning-centrala-uppsala',
          'narvardssamverkan',
          'mobila-teamet-centrala-uppsala',
          'kommunens-rehabilitering',
          'sarskilda-boendet-centrum',
          'sarskilda-boendet-luthagen',
          'sarskilda-boendet-kungsangen',
        ],
      },
    ],

    // The agreement that the kommun has signed, with its own contribution to the common funds as a share of them.
    avtalsparter: [
      {
        avtalId: 'gemensamma-medel-fou-s',
        status: 'UNDERTECKNAT',
        villkorHash: gemensammaMedelVillkorHash,
        andelProcent: procent(25),
        undertecknareRoll: 'Kommunstyrelsens ordförande',
        datum: '2026-01-20',
        kalla: exempelOm(
          'Avtalet finns, men källan anger inga bidrag: underskriften och andelen är påhittade',
        ),
      },
    ],

    // The kommun's own decisions on plan items. The minutes have the arbetsutskott's proposal to kommunstyrelsen, which is a
    // preparation. No document has kommunstyrelsen's decision.
    beslut: [
      {
        planpunktId: 'centrala-uppsala-ledningsstruktur',
        instans: 'Kommunstyrelsens arbetsutskott',
        utfall: 'BEREDS',
        datum: '2021-11-16',
        paragraf: '§ 368',
        diarienummer: 'KSN-2021-03167',
        kalla: protokoll('§ 368: utskottet föreslår kommunstyrelsen fyra beslutspunkter'),
      },
    ],

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'INFORT',
        datum: '2025-04-22',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'INFORT',
        datum: '2025-08-30',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
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
      ...budgetrader('sarskilda-boendet-centrum', 'Personal', {
        2025: [30_800, 30_790],
        2026: 31_700,
      }),
      ...budgetrader('sarskilda-boendet-centrum', 'Lokaler', { 2025: [4_300, 4_300], 2026: 4_400 }),
      ...budgetrader('sarskilda-boendet-luthagen', 'Personal', {
        2025: [34_700, 35_480],
        2026: 35_500,
      }),
      ...budgetrader('sarskilda-boendet-luthagen', 'Lokaler', {
        2025: [4_900, 4_900],
        2026: 5_000,
      }),
      ...budgetrader('sarskilda-boendet-kungsangen', 'Personal', {
        2025: [32_300, 33_060],
        2026: 33_400,
      }),
      ...budgetrader('sarskilda-boendet-kungsangen', 'Lokaler', {
        2025: [4_500, 4_500],
        2026: 4_600,
      }),
    ],

    uppgifter: [
      ...befolkning('Uppsala kommun', 237_596, 225_164),
      {
        id: 'vardcentrum-noder',
        amne: 'vardcentrum',
        avser:
          'Noder i kommunen kring vilka vårdcentrums verksamheter samlas; en i centrala Uppsala',
        varde: 4,
        noggrannhet: 'EXAKT',
        enhet: 'noder',
        ordalydelse: 'fyra noder',
        anmarkning: 'De andra tre nämns inte vid namn.',
        kalla: tjansteskrivelse('Föredragning'),
      },
    ],
  },
};
