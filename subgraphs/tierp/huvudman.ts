import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { befolkning } from '../underlag/befolkning.ts';
import { budgetrader } from '../underlag/budgetrader.ts';
import { familjecentralTierpVillkorHash, tierpAlvkarleby2026 } from '../underlag/hashar.ts';
import { exempelOm, osthammarsplan, referens } from '../underlag/kallor.ts';
import {
  bokbar,
  dygnetRunt,
  elevhalsa,
  hemsjukvard,
  iHemmet,
  socialtjanst,
  vardagar,
} from '../underlag/verksamheter.ts';
import { revision } from './revision.ts';
import { tillagg } from './tillagg.ts';

const instanser = exempelOm(
  'Inget dokument anger hur kommunen beslutar; se rapporten KSN-2021-03167, 6.3.5.5',
);
const plan2026 = exempelOm('Inget dokument anger planen för Tierp/Älvkarleby 2026');

/** Tierps kommun. */
export const huvudman: Huvudman = {
  id: 'tierp',
  namn: 'Tierps kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0266',
  kommunkod: '0360',
  lan: '03',
  kalla: referens(
    'Organisationsnumret är en obekräftad uppgift; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    beslutsinstanser: [
      {
        id: 'namnden',
        namn: 'Socialnämnden',
        beslutarOm: 'Lyfta delar av verksamhetsplaner inom nämndens budget',
        gransBelopp: kronor(1_500_000),
        kalla: instanser,
      },
      {
        id: 'kommunstyrelsen',
        namn: 'Kommunstyrelsen',
        beslutarOm: 'Strategin för närvårdssamverkan',
        kalla: osthammarsplan('Bakgrund: beslut i kommunstyrelserna i länets kommuner'),
      },
    ],

    verksamheter: [
      hemsjukvard('Tierps kommun', '0360'),
      socialtjanst('Tierps kommun', '0360'),
      elevhalsa('Tierps kommun', '0360'),
      {
        id: 'samordning-tierp-alvkarleby',
        namn: 'Samordning av vårdcentrum Tierp–Älvkarleby',
        typ: 'OVRIG',
        bemanning: [
          {
            roll: 'Samordnare vårdcentrum',
            omfattning: 1,
            arbetsgivare: 'tierp',
            finansiarer: [
              { part: 'region-uppsala', procent: procent(50) },
              { part: 'tierp', procent: procent(30) },
              { part: 'alvkarleby', procent: procent(20) },
            ],
          },
        ],
        kalla: exempelOm(
          'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
        ),
      },
      {
        id: 'narvardssamverkan',
        namn: 'Närvårdssamverkan i Tierp',
        typ: 'OVRIG',
        bemanning: [
          {
            roll: 'Närvårdsstrateg',
            omfattning: 1,
            arbetsgivare: 'tierp',
            finansiarer: [
              { part: 'region-uppsala', procent: procent(50) },
              { part: 'tierp', procent: procent(50) },
            ],
          },
        ],
        kalla: exempelOm(
          'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
        ),
      },
      {
        id: 'mobila-teamet-tierp',
        namn: 'Kommunens mobila team, Tierp',
        typ: 'MOBILT_TEAM',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'TAT',
        samlokaliserad: false,
        funktioner: [iHemmet('HEMSJUKVARD')],
        platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Tierps kommun' }],
        oppettider: dygnetRunt(),
        kalla: exempelkalla,
      },
      {
        id: 'kommunens-rehabilitering',
        namn: 'Kommunrehab Tierp',
        typ: 'REHABILITERING',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
        platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Tierps kommun' }],
        oppettider: vardagar('08:00', '16:00'),
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-tierp',
        namn: 'Särskilda boendet i Tierp',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Tierps kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-soderfors',
        namn: 'Särskilda boendet i Söderfors',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Söderfors', kommunkod: '0360', agare: 'Privat fastighetsägare' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the kommun, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'tierp-alvkarleby',
        status: 'ACCEPTERAT',
        roll: 'Leder ledningsgruppen tillsammans med regionen; anställer samordnaren',
        kalla: exempelOm(
          'Att kommunen berörs står i rapporten KSN-2021-03167, 6.4.3; anslutningen anges inte',
        ),
        verksamheter: [
          'hemsjukvard',
          'socialtjansten',
          'elevhalsan',
          'samordning-tierp-alvkarleby',
          'narvardssamverkan',
          'mobila-teamet-tierp',
          'kommunens-rehabilitering',
          'sarskilda-boendet-tierp',
          'sarskilda-boendet-soderfors',
        ],
      },
    ],

    // The agreement that the kommun has signed, with another share than the terms state, so that the agreement does not hold.
    avtalsparter: [
      {
        avtalId: 'familjecentral-tierp',
        status: 'UNDERTECKNAT',
        villkorHash: familjecentralTierpVillkorHash,
        andelProcent: procent(40),
        undertecknareRoll: 'Socialnämndens ordförande',
        datum: '2026-02-02',
        kalla: exempelOm(
          'Inget dokument anger avtalet; den avvikande andelen är påhittad för att synas',
        ),
      },
    ],

    // The kommun's own decisions on plan items. It has declined one, which stops that item only.
    beslut: [
      {
        ...tierpAlvkarleby2026.mobiltTeam,
        niva: 'LYFT',
        instans: 'Kommunstyrelsen',
        utfall: 'AVSLAG',
        belopp: kronor(1_600_000),
        datum: '2026-03-10',
        paragraf: '§ 45',
        kalla: plan2026,
      },
      {
        ...tierpAlvkarleby2026.sip,
        niva: 'LOKAL',
        instans: 'Socialnämnden',
        utfall: 'BIFALL',
        datum: '2026-02-12',
        paragraf: '§ 17',
        kalla: plan2026,
      },
    ],

    ...revision,

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'INFORT',
        datum: '2025-05-05',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'PAGAR',
        datum: '2025-12-01',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
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
      ...budgetrader('sarskilda-boendet-soderfors', 'Lokaler', {
        2025: [4_700, 4_700],
        2026: 4_800,
      }),
    ],

    uppgifter: befolkning('Tierps kommun', 21_485, 21_127),
  },
  tillagg,
};
