import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { bokbar, vardagar } from './underlag/verksamheter.ts';

const andel = (verksamhetId: string, period: string, varde: number | null) => ({
  matt: 'telefontillganglighet',
  verksamhetId,
  period,
  varde,
  enhet: 'procent',
  kalla: exempelkalla,
});

/** A made-up private vårdgivare that runs hälsocentraler for the region. */
export const huvudman: Huvudman = {
  id: 'privat-halsocentralen-eken',
  namn: 'Hälsocentralen Eken (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kommunkod: null,
  lan: '03',
  kalla: exempelkalla,
  licens: 'https://creativecommons.org/publicdomain/zero/1.0/',
  data: {
    // Sample data.
    verksamheter: [
      {
        id: 'halsocentralen-eken-uppsala',
        namn: 'Hälsocentralen Eken Uppsala (exempel)',
        typ: 'HALSOCENTRAL',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['region-uppsala'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
        platser: [
          {
            adress: 'Ekgatan 1',
            postnummer: '753 00',
            postort: 'Uppsala',
            kommunkod: '0380',
            agare: 'Privat fastighetsägare',
          },
        ],
        oppettider: vardagar(),
        helgtider: [],
        avvikandeTider: [
          { fran: '2026-12-24', till: '2026-12-25', orsak: 'Julafton och juldagen' },
          { fran: '2026-12-31', till: '2026-12-31', oppnar: '08:00', stanger: '12:00' },
        ],
        telefon: '08-465 004 00',
        epost: 'uppsala@eken.example',
        webbplats: 'https://eken.example/uppsala',
        hsaId: 'SE5566778899-EKEN1',
        listade: { varde: 8_300, ordalydelse: '8 300 listade', kalla: exempelkalla },
        kalla: exempelkalla,
      },
      {
        id: 'halsocentralen-eken-tierp',
        namn: 'Hälsocentralen Eken Tierp (exempel)',
        typ: 'HALSOCENTRAL',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['region-uppsala'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
        platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Privat fastighetsägare' }],
        oppettider: vardagar('08:00', '16:30'),
        listade: { minst: 4_000, hogst: 4_500, ordalydelse: 'drygt 4 000', kalla: exempelkalla },
        kalla: exempelkalla,
      },
      {
        id: 'halsocentralen-eken-enkoping',
        namn: 'Hälsocentralen Eken Enköping (exempel)',
        typ: 'HALSOCENTRAL',
        driftsform: 'PA_UPPDRAG',
        uppdragsgivare: ['region-uppsala'],
        interaktionsgrad: 'GLES',
        samlokaliserad: false,
        funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
        platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Privat fastighetsägare' }],
        oppettider: vardagar(),
        kalla: exempelkalla,
      },
    ],

    // The vårdcentra that invited the vårdgivare, its answers, and the units that it takes part with.
    deltaganden: [
      {
        vardcentrumId: 'centrala-uppsala',
        status: 'ACCEPTERAT',
        roll: 'Hälsocentral på uppdrag av regionen',
        fran: '2025-01-01',
        kalla: exempelkalla,
        verksamheter: ['halsocentralen-eken-uppsala'],
      },
      {
        vardcentrumId: 'tierp-alvkarleby',
        status: 'ACCEPTERAT',
        roll: 'Hälsocentral på uppdrag av regionen',
        fran: '2025-01-01',
        kalla: exempelkalla,
        verksamheter: ['halsocentralen-eken-tierp'],
      },
      {
        vardcentrumId: 'enkoping-habo',
        status: 'AVBOJT',
        kalla: exempelkalla,
        verksamheter: [],
      },
    ],

    // The adoption of shared documents; those without a row are unknown. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'INFORT',
        datum: '2025-07-01',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'PAGAR',
        datum: '2026-01-15',
        kalla: exempelkalla,
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('halsocentralen-eken-uppsala', 'Personal', {
        2025: [22_800, 22_490],
        2026: 23_500,
      }),
      ...budgetrader('halsocentralen-eken-tierp', 'Personal', {
        2025: [25_300, 25_330],
        2026: 26_100,
      }),
      ...budgetrader('halsocentralen-eken-enkoping', 'Personal', {
        2025: [22_400, 22_650],
        2026: 23_200,
      }),
    ],

    // The share of callers who reached the unit the same day. Null is not reported. Sample data.
    matvarden: [
      andel('halsocentralen-eken-uppsala', '2025-12', 93),
      andel('halsocentralen-eken-uppsala', '2026-01', 94),
      andel('halsocentralen-eken-tierp', '2025-12', 89),
      andel('halsocentralen-eken-tierp', '2026-01', null),
    ],
  },
};
