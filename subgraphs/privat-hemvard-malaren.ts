import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { dygnetRunt, iHemmet } from './underlag/verksamheter.ts';

/** A made-up private vårdgivare that gives care at home for kommuner. */
export const huvudman: Huvudman = {
  id: 'privat-hemvard-malaren',
  namn: 'Hemvård Mälaren (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kommunkod: null,
  lan: '03',
  kalla: exempelkalla,
  data: {
    // Sample data.
    verksamheter: [
      {
        id: 'hemvarden-malaren-enkoping',
        namn: 'Hemvård Mälaren Enköping (exempel)',
        typ: 'HEMSJUKVARD',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['enkoping'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [iHemmet('HEMSJUKVARD')],
        platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Privat fastighetsägare' }],
        oppettider: dygnetRunt(),
        kalla: exempelkalla,
      },
      {
        id: 'hemvarden-malaren-balsta',
        namn: 'Hemvård Mälaren Bålsta (exempel)',
        typ: 'HEMSJUKVARD',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['habo'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [iHemmet('HEMSJUKVARD')],
        platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Privat fastighetsägare' }],
        oppettider: dygnetRunt(),
        kalla: exempelkalla,
      },
      {
        id: 'hemvarden-malaren-heby',
        namn: 'Hemvård Mälaren Heby (exempel)',
        typ: 'HEMSJUKVARD',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['heby'],
        interaktionsgrad: 'GLES',
        samlokaliserad: true,
        funktioner: [iHemmet('HEMSJUKVARD')],
        platser: [{ postort: 'Heby', kommunkod: '0331', agare: 'Heby kommun' }],
        oppettider: dygnetRunt(),
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the vårdgivare, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'enkoping-habo',
        status: 'ACCEPTERAT',
        roll: 'Hemsjukvård på uppdrag av kommunerna',
        fran: '2025-06-01',
        kalla: exempelkalla,
        verksamheter: ['hemvarden-malaren-enkoping', 'hemvarden-malaren-balsta'],
      },
      {
        vardcentrumId: 'gemensam-lokal-heby',
        status: 'ACCEPTERAT',
        roll: 'Hyresgäst i den gemensamma lokalen',
        fran: '2025-09-01',
        kalla: exempelkalla,
        verksamheter: ['hemvarden-malaren-heby'],
      },
    ],

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'PAGAR',
        datum: '2025-10-01',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'PAGAR',
        datum: '2025-10-01',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('hemvarden-malaren-enkoping', 'Personal', {
        2025: [8_900, 9_140],
        2026: 9_100,
      }),
      ...budgetrader('hemvarden-malaren-balsta', 'Personal', { 2025: [8_500, 8_360], 2026: 8_700 }),
      ...budgetrader('hemvarden-malaren-heby', 'Personal', { 2026: 3_100 }),
    ],
  },
};
