import { procent } from '../../../shared/values/procent.ts';
import { exempelOm, rapport, strategi } from '../../underlag/kallor.ts';
import type { NyttAvtal } from '../Samverkansdata.ts';
import { kommuner, region } from './parter.ts';

const lakarmedverkan = strategi('Ansvarsfördelning enligt lagstiftning, not 9 och 10');

/**
 * The agreements, as facts in words of our own. Whoever changes a clause changes its villkorHash, and with it what the
 * parties have signed.
 */
export const avtal: readonly NyttAvtal[] = [
  {
    id: 'narvardsenheten-osthammar',
    rubrik: 'Avtal om Närvårdsenheten i Östhammar',
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
  ...kommuner.map(
    ({ id, namn }): NyttAvtal => ({
      id: `lakarmedverkan-${id}`,
      rubrik: `Avtal om läkarmedverkan i kommunal hälso- och sjukvård, ${namn}`,
      villkor: [
        `Avtalet anger omfattning och former för läkarmedverkan i den hälso- och sjukvård som ${namn} finansierar.`,
        'Håller regionen inte avtalet får kommunen anlita läkare på egen hand och få ersättning för kostnaden (HSL 16 kap. 1 §).',
      ],
      parter: [{ part: region }, { part: id }],
      kalla: lakarmedverkan,
    }),
  ),
];
