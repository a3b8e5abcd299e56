import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { exempelOm, norrtaljeSe, rapport } from './underlag/kallor.ts';
import { bokbar, iHemmet, vardagar } from './underlag/verksamheter.ts';

const rapporten = rapport('6.1.5');
const exempel = exempelOm(
  'Att förbundets bolag utför vård och omsorg enligt rapporten KSN-2021-03167, 6.1.5; enheten är påhittad',
);
const enhet = {
  driftsform: 'EGEN_REGI',
  organisationsenhet: 'tiohundra-ab',
  platser: [{ postort: 'Norrtälje', kommunkod: '0188', agare: 'Privat fastighetsägare' }],
  kalla: exempel,
} as const;
const sll = {
  dokument: 'sll.se, sammanträdesår 2018',
  avsnitt: 'Kommunalförbundet sjukvård och omsorg i Norrtälje',
  exempel: false,
};
const forbund = {
  amne: 'kommunalforbund',
  organisationsenhet: 'direktionen',
  kalla: rapporten,
} as const;
const antal = {
  amne: 'kommunalforbund',
  organisationsenhet: 'direktionen',
  noggrannhet: 'EXAKT',
  enhet: 'platser',
} as const;
const ordalydelse =
  'åtta ordinarie ledamöter och åtta ersättare från respektive medlems fullmäktige';
const olika =
  'Orden kan läsas som åtta sammanlagt eller åtta från var och en av medlemmarna. En äldre sida från Region Stockholm anger tolv.';

/** Kommunalförbundet Sjukvård och omsorg i Norrtälje. Its organisationsnummer is unknown. */
export const huvudman: Huvudman = {
  id: 'kson',
  namn: 'Kommunalförbundet Sjukvård och omsorg i Norrtälje (KSON)',
  slag: 'KOMMUNALFORBUND',
  organisationsnummer: null,
  kommunkod: null,
  lan: '01',
  kalla: rapporten,
  data: {
    // No document gives a limit on amounts.
    beslutsinstanser: [
      {
        id: 'direktionen',
        namn: 'Direktionen',
        beslutarOm: 'Förbundets egna ärenden; styr genom avtal med vård- och omsorgsutförare',
        kalla: rapporten,
      },
    ],

    // The kommunalförbund's board, its administration and the company that it owns.
    organisation: [
      {
        id: 'direktionen',
        namn: 'Direktionen',
        slag: 'DIREKTION',
        uppdrag: 'Leder förbundet enligt förbundsordningen; äger samtliga aktier i Tiohundra AB',
        mandat: 'Beslutar i förbundets egna ärenden',
        styrning: [
          {
            av: 'Region Stockholm och Norrtälje kommun',
            galler: 'Förbundsordningen och, var för sig, medlemsavgiften',
          },
        ],
        kalla: rapporten,
      },
      {
        id: 'forvaltningen',
        namn: 'KSON:s förvaltning',
        slag: 'FORVALTNING',
        overordnad: 'direktionen',
        uppdrag: 'Leds av förbundsdirektören, som är underställd direktionen',
        kalla: rapporten,
      },
      {
        id: 'tiohundra-ab',
        namn: 'Tiohundra AB',
        slag: 'BOLAG',
        overordnad: 'direktionen',
        uppdrag: 'Helägt bolag i förbundets koncern; får sina uppdrag genom avtal',
        kalla: rapporten,
      },
    ],

    // Units run by the kommunalförbund's own company. No document names any: all are sample data.
    verksamheter: [
      {
        ...enhet,
        id: 'vardcentral-norrtalje',
        namn: 'Vårdcentral i Norrtälje (exempel)',
        typ: 'VARDCENTRAL',
        samlokaliserad: true,
        funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }), bokbar('GERIATRIK')],
        oppettider: vardagar(),
        platser: [...enhet.platser],
      },
      {
        ...enhet,
        id: 'psykiatrisk-mottagning-norrtalje',
        namn: 'Psykiatrisk mottagning i Norrtälje (exempel)',
        typ: 'SPECIALISTMOTTAGNING',
        samlokaliserad: true,
        funktioner: [bokbar('VUXENPSYKIATRI', { dagarPerVecka: 3 })],
        oppettider: vardagar('08:00', '16:30'),
        platser: [...enhet.platser],
      },
      {
        ...enhet,
        id: 'hemsjukvard-norrtalje',
        namn: 'Hemsjukvård i Norrtälje (exempel)',
        typ: 'HEMSJUKVARD',
        samlokaliserad: false,
        funktioner: [iHemmet('HEMSJUKVARD')],
        platser: [...enhet.platser],
      },
      {
        ...enhet,
        id: 'sarskilt-boende-norrtalje',
        namn: 'Särskilt boende i Norrtälje (exempel)',
        typ: 'SARSKILT_BOENDE',
        samlokaliserad: false,
        malgrupper: ['Äldre'],
        platser: [...enhet.platser],
      },
    ],

    // The kommunalförbund takes part in its own cooperation.
    deltaganden: [
      {
        vardcentrumId: 'norrtalje',
        status: 'ACCEPTERAT',
        roll: 'Kommunalförbundet ansvarar för vården och omsorgen',
        fran: '2016-01-01',
        kalla: exempelOm(
          'Rollen enligt rapporten KSN-2021-03167, 6.1.5; att samverkan är ett vårdcentrum är påhittat',
        ),
        verksamheter: [
          'vardcentral-norrtalje',
          'psykiatrisk-mottagning-norrtalje',
          'hemsjukvard-norrtalje',
          'sarskilt-boende-norrtalje',
        ],
      },
    ],

    // Budgets by unit, in thousands of kronor. Sample data.
    budgetar: [
      ...budgetrader('vardcentral-norrtalje', 'Personal', { 2025: [41_200, 41_900], 2026: 42_500 }),
      ...budgetrader('psykiatrisk-mottagning-norrtalje', 'Personal', { 2026: 12_800 }),
      ...budgetrader('hemsjukvard-norrtalje', 'Personal', { 2025: [38_700, 38_950], 2026: 39_800 }),
      ...budgetrader('sarskilt-boende-norrtalje', 'Personal', {
        2025: [52_100, 51_880],
        2026: 53_400,
      }),
    ],

    // The make-up and the funding of the kommunalförbund.
    uppgifter: [
      {
        ...forbund,
        id: 'bildat',
        avser: 'När förbundet bildades, som en permanent fortsättning av Tiohundraprojektet',
        organisationsenhet: null,
        noggrannhet: 'ORD',
        ordalydelse: 'bildades 2016',
        ar: 2016,
      },
      {
        ...forbund,
        id: 'medlemmar',
        avser: 'Medlemmar: Region Stockholm och Norrtälje kommun',
        organisationsenhet: null,
        varde: 2,
        noggrannhet: 'EXAKT',
        enhet: 'medlemmar',
      },
      {
        ...antal,
        id: 'direktionen-ledamoter',
        avser: 'Ordinarie ledamöter i direktionen',
        varde: 8,
        ordalydelse,
        motsagerId: ['direktionen-ledamoter-enligt-regionen'],
        anmarkning: olika,
        kalla: rapporten,
      },
      {
        ...antal,
        id: 'direktionen-ersattare',
        avser: 'Ersättare i direktionen',
        varde: 8,
        ordalydelse,
        motsagerId: ['direktionen-ersattare-enligt-regionen'],
        anmarkning: olika,
        kalla: rapporten,
      },
      {
        ...antal,
        id: 'direktionen-ledamoter-enligt-regionen',
        avser: 'Ordinarie ledamöter i direktionen, sex från var och en av medlemmarna',
        varde: 12,
        ordalydelse: 'tolv ordinarie och tolv ersättare',
        period: '2018',
        motsagerId: ['direktionen-ledamoter'],
        anmarkning: olika,
        kalla: sll,
      },
      {
        ...antal,
        id: 'direktionen-ersattare-enligt-regionen',
        avser: 'Ersättare i direktionen, sex från var och en av medlemmarna',
        varde: 12,
        ordalydelse: 'tolv ordinarie och tolv ersättare',
        period: '2018',
        motsagerId: ['direktionen-ersattare'],
        anmarkning: olika,
        kalla: sll,
      },
      {
        ...forbund,
        id: 'ordforande',
        avser: 'Vem som utser ordförande och vice ordförande i direktionen',
        noggrannhet: 'ORD',
        ordalydelse: 'Region Stockholm utser ordförande, Norrtälje kommun utser vice ordförande',
      },
      {
        ...forbund,
        id: 'medlemsavgift',
        avser:
          'Medlemsavgift som medlemmarna var och en beslutar om; inget dokument anger beloppen',
        organisationsenhet: null,
        noggrannhet: 'ORD',
        enhet: 'kronor',
        ordalydelse:
          'medlemmarna beslutar var och en om de bidrag (medlemsavgift) som finansierar verksamheten',
      },
      {
        ...forbund,
        id: 'ansvar',
        avser: 'Vad förbundet ansvarar för och bekostar i Norrtälje kommun',
        organisationsenhet: null,
        noggrannhet: 'ORD',
        ordalydelse: 'sammanhållen hälso-, sjukvård och omsorg; all produktion av primärvård',
      },
      {
        ...forbund,
        id: 'vard-pa-uppdrag',
        avser: 'Hur vård och omsorg utförs: genom avtal med privata, övriga och det egna bolaget',
        organisationsenhet: 'tiohundra-ab',
        noggrannhet: 'ORD',
        ordalydelse: 'anlitas och avtalas genom kommunalförbundet',
        kalla: norrtaljeSe('Kommunalförbundet sjukvård och omsorg i Norrtälje'),
      },
    ],
  },
};
