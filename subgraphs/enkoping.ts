import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { kronor } from '../shared/values/belopp.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { procent } from '../shared/values/procent.ts';
import { befolkning } from './underlag/befolkning.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { enkopingHabo } from './underlag/hashar.ts';
import { exempelOm, osthammarsplan, referens } from './underlag/kallor.ts';
import {
  bokbar,
  dygnetRunt,
  elevhalsa,
  hemsjukvard,
  iHemmet,
  paPlats,
  socialtjanst,
  vardagar,
} from './underlag/verksamheter.ts';

const exempel = exempelOm(
  'Inget dokument anger hur kommunen beslutar; se rapporten KSN-2021-03167, 6.3.5.5',
);

/** Enköpings kommun. */
export const huvudman: Huvudman = {
  id: 'enkoping',
  namn: 'Enköpings kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0282',
  kommunkod: '0381',
  lan: '03',
  kalla: referens(
    'Organisationsnumret är en obekräftad uppgift; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    beslutsinstanser: [
      {
        id: 'namnden',
        namn: 'Vård- och omsorgsnämnden',
        beslutarOm: 'Lyfta delar av verksamhetsplaner inom nämndens budget',
        gransBelopp: kronor(2_000_000),
        kalla: exempel,
      },
      {
        id: 'kommunstyrelsen',
        namn: 'Kommunstyrelsen',
        beslutarOm: 'Strategin för närvårdssamverkan',
        kalla: osthammarsplan('Bakgrund: beslut i kommunstyrelserna i länets kommuner'),
      },
    ],

    verksamheter: [
      hemsjukvard('Enköpings kommun', '0381'),
      socialtjanst('Enköpings kommun', '0381'),
      elevhalsa('Enköpings kommun', '0381'),
      {
        id: 'narvardssamverkan',
        namn: 'Närvårdssamverkan i Enköping',
        typ: 'OVRIG',
        bemanning: [
          {
            roll: 'Närvårdsstrateg',
            omfattning: 1,
            arbetsgivare: 'enkoping',
            finansiarer: [
              { part: 'region-uppsala', procent: procent(50) },
              { part: 'enkoping', procent: procent(50) },
            ],
          },
        ],
        kalla: exempelOm(
          'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
        ),
      },
      {
        id: 'familjecentralen-enkoping',
        namn: 'Familjecentralen i Enköping',
        typ: 'FAMILJECENTRAL',
        driftsform: 'GEMENSAM',
        uppdragsgivare: ['region-uppsala', 'enkoping'],
        interaktionsgrad: 'TAT',
        samlokaliserad: false,
        funktioner: [
          bokbar('MODRAHALSOVARD'),
          bokbar('BARNHALSOVARD'),
          paPlats('OPPEN_FORSKOLA'),
          bokbar('FOREBYGGANDE_SOCIALTJANST'),
        ],
        platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Enköpings kommun' }],
        oppettider: vardagar('08:00', '16:00'),
        malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
        kalla: exempelkalla,
      },
      {
        id: 'mobila-teamet-enkoping',
        namn: 'Kommunens mobila team, Enköping',
        typ: 'MOBILT_TEAM',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'TAT',
        samlokaliserad: false,
        funktioner: [iHemmet('HEMSJUKVARD')],
        platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Enköpings kommun' }],
        oppettider: dygnetRunt(),
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-enkoping',
        namn: 'Särskilda boendet i Enköping',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Enköpings kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-fjardhundra',
        namn: 'Särskilda boendet i Fjärdhundra',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Fjärdhundra', kommunkod: '0381', agare: 'Privat fastighetsägare' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the kommun, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'enkoping-habo',
        status: 'ACCEPTERAT',
        roll: 'Leder ledningsgruppen tillsammans med regionen',
        kalla: exempelOm('Inget dokument anger anslutningen'),
        verksamheter: [
          'hemsjukvard',
          'socialtjansten',
          'elevhalsan',
          'narvardssamverkan',
          'familjecentralen-enkoping',
          'mobila-teamet-enkoping',
          'sarskilda-boendet-enkoping',
          'sarskilda-boendet-fjardhundra',
        ],
      },
    ],

    // Its own decisions on items of the sample plans for Enköping/Håbo.
    beslut: enkopingHabo.map((beslut) => ({
      ...beslut,
      instans: 'Vård- och omsorgsnämnden',
      kalla: exempelOm('Inget dokument anger planen eller beslutet'),
    })),

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'EJ_PABORJAT',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'PAGAR',
        datum: '2025-11-12',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('hemsjukvard', 'Personal', { 2025: [46_800, 46_230], 2026: 47_900 }),
      ...budgetrader('socialtjansten', 'Personal', { 2025: [79_000, 78_170], 2026: 80_600 }),
      ...budgetrader('elevhalsan', 'Personal', { 2025: [27_900, 28_070], 2026: 28_900 }),
      ...budgetrader('narvardssamverkan', 'Personal', { 2025: 800, 2026: 830 }),
      ...budgetrader('familjecentralen-enkoping', 'Personal', {
        2025: [3_100, 3_160],
        2026: 3_200,
      }),
      ...budgetrader('mobila-teamet-enkoping', 'Personal', { 2025: [6_100, 6_080], 2026: 6_200 }),
      ...budgetrader('sarskilda-boendet-enkoping', 'Personal', {
        2025: [30_700, 30_050],
        2026: 31_400,
      }),
      ...budgetrader('sarskilda-boendet-enkoping', 'Lokaler', {
        2025: [4_300, 4_300],
        2026: 4_400,
      }),
      ...budgetrader('sarskilda-boendet-fjardhundra', 'Personal', {
        2025: [32_200, 31_490],
        2026: 32_800,
      }),
      ...budgetrader('sarskilda-boendet-fjardhundra', 'Lokaler', {
        2025: [4_500, 4_500],
        2026: 4_600,
      }),
    ],

    uppgifter: befolkning('Enköpings kommun', 47_489, 44_429),
  },
};
