import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { kronor } from '../shared/values/belopp.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { befolkning } from './underlag/befolkning.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { enkopingHabo } from './underlag/hashar.ts';
import { exempelOm, osthammarsplan, referens } from './underlag/kallor.ts';
import {
  bokbar,
  elevhalsa,
  hemsjukvard,
  paPlats,
  socialtjanst,
  vardagar,
} from './underlag/verksamheter.ts';

const exempel = exempelOm(
  'Inget dokument anger hur kommunen beslutar; se rapporten KSN-2021-03167, 6.3.5.5',
);

/** Håbo kommun. */
export const huvudman: Huvudman = {
  id: 'habo',
  namn: 'Håbo kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0241',
  kommunkod: '0305',
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
        gransBelopp: kronor(1_000_000),
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
      hemsjukvard('Håbo kommun', '0305'),
      socialtjanst('Håbo kommun', '0305'),
      elevhalsa('Håbo kommun', '0305'),
      {
        id: 'sarskilda-boendet-balsta',
        namn: 'Särskilda boendet i Bålsta',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Håbo kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'familjecentralen-balsta',
        namn: 'Familjecentralen i Bålsta',
        typ: 'FAMILJECENTRAL',
        driftsform: 'GEMENSAM',
        uppdragsgivare: ['region-uppsala', 'habo'],
        interaktionsgrad: 'TAT',
        samlokaliserad: false,
        funktioner: [
          bokbar('MODRAHALSOVARD'),
          bokbar('BARNHALSOVARD'),
          paPlats('OPPEN_FORSKOLA'),
          bokbar('FOREBYGGANDE_SOCIALTJANST'),
        ],
        platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Håbo kommun' }],
        oppettider: vardagar('08:00', '16:00'),
        malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the kommun, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'enkoping-habo',
        status: 'ACCEPTERAT',
        roll: 'Leder ledningsgruppen tillsammans med regionen och Enköpings kommun',
        kalla: exempelOm('Inget dokument anger anslutningen'),
        verksamheter: [
          'hemsjukvard',
          'socialtjansten',
          'elevhalsan',
          'sarskilda-boendet-balsta',
          'familjecentralen-balsta',
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
        status: 'PAGAR',
        datum: '2025-11-01',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'INFORT',
        datum: '2025-09-15',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('hemsjukvard', 'Personal', { 2025: [21_900, 21_790], 2026: 22_400 }),
      ...budgetrader('socialtjansten', 'Personal', { 2025: [37_600, 36_970], 2026: 38_500 }),
      ...budgetrader('elevhalsan', 'Personal', { 2025: [13_200, 12_960], 2026: 13_600 }),
      ...budgetrader('sarskilda-boendet-balsta', 'Personal', { 2025: 32_600, 2026: 33_500 }),
      ...budgetrader('sarskilda-boendet-balsta', 'Lokaler', { 2025: [4_600, 4_600], 2026: 4_700 }),
      ...budgetrader('familjecentralen-balsta', 'Personal', { 2025: [2_830, 2_800], 2026: 2_920 }),
    ],

    uppgifter: befolkning('Håbo kommun', 22_344, 21_564),
  },
};
