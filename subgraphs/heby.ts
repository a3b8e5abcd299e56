import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { befolkning } from './underlag/befolkning.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { lakarmedverkanHebyVillkorHash } from './underlag/hashar.ts';
import { exempelOm, osthammarsplan, referens } from './underlag/kallor.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from './underlag/verksamheter.ts';

/** Heby kommun. Its organisationsnummer, its adoptions and who decides on plans are unknown. */
export const huvudman: Huvudman = {
  id: 'heby',
  namn: 'Heby kommun',
  slag: 'KOMMUN',
  organisationsnummer: null,
  kommunkod: '0331',
  lan: '03',
  kalla: referens(
    'Organisationsnumret har inte återfunnits; kommunkoden ur fem samstämmiga öppna kodfiler',
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
      hemsjukvard('Heby kommun', '0331'),
      socialtjanst('Heby kommun', '0331'),
      elevhalsa('Heby kommun', '0331'),
      {
        id: 'sarskilda-boendet-heby',
        namn: 'Särskilda boendet i Heby',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        platser: [{ postort: 'Heby', kommunkod: '0331', agare: 'Heby kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
      {
        id: 'sarskilda-boendet-morgongava',
        namn: 'Särskilda boendet i Morgongåva',
        typ: 'SARSKILT_BOENDE',
        driftsform: 'EGEN_REGI',
        platser: [{ postort: 'Morgongåva', kommunkod: '0331', agare: 'Heby kommun' }],
        malgrupper: ['Äldre'],
        kalla: exempelkalla,
      },
    ],

    // The shared premises that the kommun owns, and the units that it has there. Sample data.
    deltaganden: [
      {
        vardcentrumId: 'gemensam-lokal-heby',
        status: 'ACCEPTERAT',
        roll: 'Hyresvärd, och hyresgäst för egen verksamhet',
        fran: '2025-09-01',
        kalla: exempelkalla,
        verksamheter: ['hemsjukvard', 'sarskilda-boendet-heby'],
      },
    ],

    // The agreements that the kommun has signed. Sample data.
    avtalsparter: [
      {
        avtalId: 'lakarmedverkan-boende-heby',
        status: 'UNDERTECKNAT',
        villkorHash: lakarmedverkanHebyVillkorHash,
        undertecknareRoll: 'Socialnämndens ordförande',
        datum: '2025-01-20',
        kalla: exempelOm('Avtalet är påhittat'),
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('hemsjukvard', 'Personal', { 2025: [19_200, 19_570], 2026: 19_800 }),
      ...budgetrader('socialtjansten', 'Personal', { 2025: 27_300, 2026: 28_100 }),
      ...budgetrader('elevhalsan', 'Personal', { 2025: [9_700, 9_610], 2026: 9_900 }),
      ...budgetrader('sarskilda-boendet-heby', 'Personal', {
        2025: [35_400, 35_390],
        2026: 36_600,
      }),
      ...budgetrader('sarskilda-boendet-heby', 'Lokaler', { 2025: [5_000, 5_000], 2026: 5_200 }),
      ...budgetrader('sarskilda-boendet-morgongava', 'Personal', {
        2025: [35_400, 35_220],
        2026: 36_200,
      }),
      ...budgetrader('sarskilda-boendet-morgongava', 'Lokaler', {
        2025: [5_000, 5_000],
        2026: 5_200,
      }),
    ],

    uppgifter: befolkning('Heby kommun', 14_303, 13_910),
  },
};
