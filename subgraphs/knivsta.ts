import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { befolkning } from './underlag/befolkning.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { osthammarsplan, referens } from './underlag/kallor.ts';
import {
  bokbar,
  elevhalsa,
  hemsjukvard,
  paPlats,
  socialtjanst,
  vardagar,
} from './underlag/verksamheter.ts';

/** Knivsta kommun. Takes part in no vårdcentrum. */
export const huvudman: Huvudman = {
  id: 'knivsta',
  namn: 'Knivsta kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-3013',
  kommunkod: '0330',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Wikipedia, Knivsta kommun; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    beslutsinstanser: [
      {
        id: 'kommunstyrelsen',
        namn: 'Kommunstyrelsen',
        beslutarOm: 'Strategin för närvårdssamverkan',
        kalla: osthammarsplan('Bakgrund: beslut i kommunstyrelserna i länets kommuner'),
      },
    ],

    verksamheter: [
      hemsjukvard('Knivsta kommun', '0330'),
      socialtjanst('Knivsta kommun', '0330'),
      elevhalsa('Knivsta kommun', '0330'),
      {
        id: 'sarskilda-boendet-knivsta',
        namn: 'Särskilda boendet i Knivsta',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        platser: [{ postort: 'Knivsta', kommunkod: '0330', agare: 'Knivsta kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'familjecentralen-knivsta',
        namn: 'Familjecentralen i Knivsta',
        typ: 'FAMILJECENTRAL',
        driftsform: 'GEMENSAM',
        uppdragsgivare: ['region-uppsala', 'knivsta'],
        funktioner: [
          bokbar('MODRAHALSOVARD'),
          bokbar('BARNHALSOVARD'),
          paPlats('OPPEN_FORSKOLA'),
          bokbar('FOREBYGGANDE_SOCIALTJANST'),
        ],
        platser: [{ postort: 'Knivsta', kommunkod: '0330', agare: 'Knivsta kommun' }],
        oppettider: vardagar('08:00', '16:00'),
        malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
        kalla: exempelkalla,
      },
    ],

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'INFORT',
        datum: '2025-06-10',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'INFORT',
        datum: '2025-06-10',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('hemsjukvard', 'Personal', { 2025: [20_400, 20_960], 2026: 21_000 }),
      ...budgetrader('socialtjansten', 'Personal', { 2025: [35_100, 34_270], 2026: 36_100 }),
      ...budgetrader('elevhalsan', 'Personal', { 2025: [13_500, 13_680], 2026: 13_800 }),
      ...budgetrader('sarskilda-boendet-knivsta', 'Personal', {
        2025: [31_200, 31_740],
        2026: 32_100,
      }),
      ...budgetrader('sarskilda-boendet-knivsta', 'Lokaler', { 2025: [4_400, 4_400], 2026: 4_500 }),
      ...budgetrader('familjecentralen-knivsta', 'Personal', { 2025: [2_820, 2_780], 2026: 2_910 }),
    ],

    uppgifter: befolkning('Knivsta kommun', 19_818, 18_720),
  },
};
