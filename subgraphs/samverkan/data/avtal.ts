import { procent } from '../../../shared/values/procent.ts';
import { exempelOm, rapport, strategi } from '../../underlag/kallor.ts';
import type { NyttAvtal } from '../Samverkansdata.ts';
import { offentliga, region } from './parter.ts';

/**
 * The agreements, as facts in words of our own. Whoever changes a clause changes its villkorHash, and with it what the
 * parties have signed.
 */
export const avtal: readonly NyttAvtal[] = [
  {
    id: 'narvardsenheten-osthammar',
    rubrik: 'Avtal om Närvårdsenheten i Östhammar',
    slag: 'GEMENSAM_ENHET',
    vardcentrumId: 'osthammar',
    villkor: [
      'Enheten har högst 18 vårdplatser och vänder sig främst till äldre multisjuka.',
      'Östhammars kommun ansvarar för driften.',
      'Region Uppsala betalar 65 procent och Östhammars kommun 35 procent av kostnaderna.',
      'Kommunen är arbetsgivare för all personal utom läkarna, som kommer från Östhammars vårdcentral.',
      'Läkaren har patientansvaret, kommunens MAS svarar för hälso- och sjukvården inom kommunens ansvar och enhetschefen för verksamheten.',
      'Kommunen och regionen beslutar var för sig om budgeten varje år.',
      'En ledningsgrupp med två företrädare från vardera parten rapporterar till det lokala samrådet.',
      'Varje år upprättas en verksamhetsberättelse med årsresultat och tre kvartalsrapporter.',
      'Verksamhetsberättelsen går till den politiska styrgruppen för närvård, vårdstyrelsen och socialnämnden.',
      'Journalen förs i Cosmic och delas genom NPÖ; in- och utskrivning sker i Prator.',
      'Enheten drivs enligt hälso- och sjukvårdslagen och socialtjänstlagen.',
    ],
    ansvarig: 'osthammar',
    parter: [
      { part: region, andel: procent(65) },
      { part: 'osthammar', andel: procent(35) },
    ],
    kalla: rapport(
      '6.1.3; driftansvaret enligt plan 2020 för närvårdssamverkan i Östhammar, som anger 18 vårdplatser, inte högst 18',
    ),
  },
  {
    id: 'familjecentral-tierp',
    rubrik: 'Samverkansavtal om familjecentralen i Tierp',
    slag: 'FAMILJECENTRAL',
    vardcentrumId: 'tierp-alvkarleby',
    villkor: [
      'Familjecentralen har mödrahälsovård, barnhälsovård, öppen förskola och socialtjänstens förebyggande arbete.',
      'Samordningsuppdraget ligger hos förvaltningen Nära vård och hälsa.',
      'Region Uppsala och Tierps kommun betalar hälften var av samordningen.',
    ],
    ansvarig: region,
    parter: [
      { part: region, andel: procent(50) },
      { part: 'tierp', andel: procent(50) },
    ],
    kalla: exempelOm(
      'Innehållet och att samordningen är samfinansierad enligt rapporten KSN-2021-03167, 6.1.2; avtalet för Tierp och andelarna är påhittade',
    ),
  },
  {
    id: 'lakarmedverkan-uppsala-lan-2020',
    rubrik: 'Avtal för läkarmedverkan i kommunal hälso- och sjukvård i Uppsala län, 2020',
    slag: 'LAKARMEDVERKAN',
    villkor: [
      'Avtalet anger omfattning och former för läkarmedverkan i den hälso- och sjukvård som kommunerna i länet finansierar.',
      'Håller regionen inte avtalet får kommunen anlita läkare på egen hand och få ersättning för kostnaden (HSL 16 kap. 1 §).',
    ],
    parter: offentliga.map((part) => ({ part })),
    kalla: strategi('Ansvarsfördelning enligt lagstiftning, not 9 och 10'),
  },
  {
    id: 'adeloverenskommelsen-1991',
    rubrik: 'Förhandlingsöverenskommelse om ädel i Uppsala län, 1991',
    slag: 'HEMSJUKVARD',
    villkor: [
      'Ansvaret för att erbjuda hemsjukvård i ordinärt boende överlåts till länets kommuner.',
    ],
    parter: offentliga.map((part) => ({ part })),
    kalla: strategi('Ansvarsfördelning enligt lagstiftning, not 7'),
  },
  {
    id: 'gemensamma-medel-fou-s',
    rubrik: 'Avtal om gemensamma medel och samverkan kring kunskapsstyrning',
    slag: 'GEMENSAMMA_MEDEL',
    forvaltasAv: 'fou-s',
    vardasAv: 'samrad-hsvo',
    villkor: [
      'Region Uppsala och kommunerna tillsätter gemensamma medel för utveckling inom gemensamma områden.',
      'Var och en åtar sig sitt eget bidrag genom att underteckna; källan anger inga belopp.',
      'Medlen omfattar även direkta statsbidrag.',
    ],
    parter: offentliga.map((part) => ({ part })),
    kalla: strategi('Stärk förutsättningarna för samverkan; Organisation och styrning'),
  },
  {
    id: 'malgrupp-barn-och-unga-osthammar',
    rubrik: 'Överenskommelse om barn och unga som vårdas utanför det egna hemmet, Östhammar',
    slag: 'MALGRUPP',
    malgrupp: 'BARN_OCH_UNGA_UTANFOR_HEMMET',
    villkor: ['Parterna samverkar om hälsoundersökning, vård och stöd till målgruppen.'],
    parter: [{ part: region }, { part: 'osthammar' }],
    kalla: exempelOm('Att överenskommelsen ska finnas följer av lagen; denna är påhittad'),
  },
  {
    id: 'malgrupp-missbruk-uppsala-lan',
    rubrik: 'Länsgemensam överenskommelse om missbruk, beroende och spel om pengar',
    slag: 'MALGRUPP',
    malgrupp: 'MISSBRUK_OCH_SPEL',
    villkor: ['Parterna samverkar om tidig upptäckt, vård och stöd till målgruppen.'],
    parter: [region, 'tierp', 'alvkarleby', 'uppsala'].map((part) => ({ part })),
    kalla: exempelOm('Att överenskommelsen ska finnas följer av lagen; denna är påhittad'),
  },
];
