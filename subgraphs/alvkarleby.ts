import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { befolkning } from './underlag/befolkning.ts';
import { alvkarlebysSvar } from './underlag/bekraftelser.ts';
import { andamalsbudgetar, budgetrader } from './underlag/budgetrader.ts';
import { tierpAlvkarleby2026 } from './underlag/hashar.ts';
import { exempelOm, osthammarsplan, referens } from './underlag/kallor.ts';
import {
  bokbar,
  elevhalsa,
  hemsjukvard,
  paPlats,
  socialtjanst,
  vardagar,
} from './underlag/verksamheter.ts';

const plan2026 = exempelOm('Inget dokument anger planen för Tierp/Älvkarleby 2026');

/** Älvkarleby kommun. No document says who decides on its parts of a plan, and the network shows that as a gap. */
export const huvudman: Huvudman = {
  id: 'alvkarleby',
  namn: 'Älvkarleby kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0258',
  kommunkod: '0319',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Wikipedia, Älvkarleby kommun; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    // No document says which instance decides on plans.
    beslutsinstanser: [
      {
        id: 'kommunstyrelsen',
        namn: 'Kommunstyrelsen',
        beslutarOm: 'Strategin för närvårdssamverkan',
        kalla: osthammarsplan('Bakgrund: beslut i kommunstyrelserna i länets kommuner'),
      },
    ],

    verksamheter: [
      hemsjukvard('Älvkarleby kommun', '0319'),
      socialtjanst('Älvkarleby kommun', '0319'),
      elevhalsa('Älvkarleby kommun', '0319'),
      {
        id: 'familjecentralen-skutskar',
        namn: 'Familjecentralen i Skutskär',
        typ: 'FAMILJECENTRAL',
        driftsform: 'GEMENSAM',
        uppdragsgivare: ['region-uppsala', 'alvkarleby'],
        interaktionsgrad: 'TAT',
        samlokaliserad: false,
        funktioner: [
          bokbar('MODRAHALSOVARD'),
          bokbar('BARNHALSOVARD'),
          paPlats('OPPEN_FORSKOLA'),
          bokbar('FOREBYGGANDE_SOCIALTJANST'),
        ],
        platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Älvkarleby kommun' }],
        oppettider: vardagar('08:00', '16:00'),
        malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-skutskar',
        namn: 'Särskilda boendet i Skutskär',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Älvkarleby kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'kommunens-rehabilitering',
        namn: 'Kommunrehab Älvkarleby',
        typ: 'REHABILITERING',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
        platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Älvkarleby kommun' }],
        oppettider: vardagar('08:00', '16:00'),
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the kommun, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'tierp-alvkarleby',
        status: 'ACCEPTERAT',
        roll: 'Leder ledningsgruppen tillsammans med regionen och Tierps kommun',
        kalla: exempelOm(
          'Att kommunen berörs står i rapporten KSN-2021-03167, 6.4.3; anslutningen anges inte',
        ),
        verksamheter: [
          'hemsjukvard',
          'socialtjansten',
          'elevhalsan',
          'familjecentralen-skutskar',
          'sarskilda-boendet-skutskar',
          'kommunens-rehabilitering',
        ],
      },
    ],

    // The kommun's own decisions on plan items. One item is not handled yet, which is not a no.
    beslut: [
      {
        planpunktId: tierpAlvkarleby2026.mobiltTeam.planpunktId,
        utfall: 'EJ_BEHANDLAT',
        kalla: plan2026,
      },
      {
        ...tierpAlvkarleby2026.sip,
        niva: 'LOKAL',
        instans: 'Vård- och omsorgsnämnden',
        utfall: 'BIFALL',
        datum: '2026-02-19',
        paragraf: '§ 9',
        kalla: plan2026,
      },
    ],

    // The kommun's answers to others' statements about it. Sample data.
    bekraftelser: alvkarlebysSvar,

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'PAGAR',
        datum: '2025-10-20',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'EJ_PABORJAT',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      // The region runs the unit for both kommuner, and states no shares of its cost.
      ...andamalsbudgetar(
        { annansVerksamhet: 'region-uppsala/ungdomsmottagningen-tierp' },
        'bidrag-ungdomsmottagningen-tierp',
        { 2025: 290, 2026: 300 },
      ),
      ...budgetrader('hemsjukvard', 'Personal', { 2025: [13_400, 13_380], 2026: 13_700 }),
      ...budgetrader('socialtjansten', 'Personal', { 2025: [20_300, 20_130], 2026: 21_000 }),
      ...budgetrader('elevhalsan', 'Personal', { 2025: [7_200, 7_250], 2026: 7_400 }),
      ...budgetrader('familjecentralen-skutskar', 'Personal', { 2025: 3_000, 2026: 3_100 }),
      ...budgetrader('sarskilda-boendet-skutskar', 'Personal', {
        2025: [32_600, 33_140],
        2026: 33_300,
      }),
      ...budgetrader('sarskilda-boendet-skutskar', 'Lokaler', {
        2025: [4_600, 4_600],
        2026: 4_700,
      }),
      ...budgetrader('kommunens-rehabilitering', 'Personal', { 2025: [5_000, 5_060], 2026: 5_200 }),
    ],

    uppgifter: befolkning('Älvkarleby kommun', 9_627, 9_392),
  },
};
