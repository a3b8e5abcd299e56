import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { tierpAlvkarleby2026 } from './underlag/hashar.ts';

/** A made-up private vårdgivare that runs special housing for kommuner. */
export const huvudman: Huvudman = {
  id: 'privat-vardboendet-linden',
  namn: 'Vårdboendet Linden (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kommunkod: null,
  lan: '03',
  kalla: exempelkalla,
  data: {
    // Sample data.
    verksamheter: [
      {
        id: 'vardboendet-linden-uppsala',
        namn: 'Vårdboendet Linden Uppsala (exempel)',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['uppsala'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Privat fastighetsägare' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'vardboendet-linden-skutskar',
        namn: 'Vårdboendet Linden Skutskär (exempel)',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['alvkarleby'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Privat fastighetsägare' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'vardboendet-linden-balsta',
        namn: 'Vårdboendet Linden Bålsta (exempel)',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['habo'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Privat fastighetsägare' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the vårdgivare, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'centrala-uppsala',
        status: 'ACCEPTERAT',
        roll: 'Särskilt boende på uppdrag av Uppsala kommun',
        fran: '2025-01-01',
        kalla: exempelkalla,
        verksamheter: ['vardboendet-linden-uppsala'],
      },
      {
        vardcentrumId: 'tierp-alvkarleby',
        status: 'ACCEPTERAT',
        roll: 'Särskilt boende på uppdrag av Älvkarleby kommun',
        fran: '2025-01-01',
        kalla: exempelkalla,
        verksamheter: ['vardboendet-linden-skutskar'],
      },
      {
        vardcentrumId: 'enkoping-habo',
        status: 'UPPSAGT',
        roll: 'Särskilt boende på uppdrag av Håbo kommun',
        fran: '2025-01-01',
        till: '2025-12-31',
        kalla: exempelkalla,
        verksamheter: ['vardboendet-linden-balsta'],
      },
    ],

    // The company's own decisions on plan items.
    beslut: [
      {
        ...tierpAlvkarleby2026.sip,
        niva: 'LOKAL',
        instans: 'Styrelsen',
        utfall: 'BIFALL',
        datum: '2026-02-03',
        kalla: exempelkalla,
      },
    ],

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'INFORT',
        datum: '2025-08-18',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'AVBOJT',
        datum: '2025-08-18',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('vardboendet-linden-uppsala', 'Personal', {
        2025: [29_200, 29_800],
        2026: 30_300,
      }),
      ...budgetrader('vardboendet-linden-uppsala', 'Lokaler', {
        2025: [4_100, 4_100],
        2026: 4_200,
      }),
      ...budgetrader('vardboendet-linden-skutskar', 'Personal', { 2025: 30_100, 2026: 30_900 }),
      ...budgetrader('vardboendet-linden-skutskar', 'Lokaler', {
        2025: [4_200, 4_200],
        2026: 4_300,
      }),
      ...budgetrader('vardboendet-linden-balsta', 'Personal', {
        2025: [33_300, 33_660],
        2026: 34_300,
      }),
      ...budgetrader('vardboendet-linden-balsta', 'Lokaler', { 2025: [4_700, 4_700], 2026: 4_800 }),
    ],
  },
};
