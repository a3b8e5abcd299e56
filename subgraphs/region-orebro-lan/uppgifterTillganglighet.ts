import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebrorevisionssvar } from '../underlag/kallor.ts';

const kalla = orebrorevision('Har åtgärder vidtagits');
const garanti = { amne: 'vardgaranti', kalla } as const;
const webbtidbok = { amne: 'webbtidbok', enhet: 'procent', varde: 30, kalla } as const;
const handlingsplan = {
  amne: 'handlingsplan',
  enhet: 'vårdcentraler',
  noggrannhet: 'EXAKT',
  ar: 2019,
  kalla,
} as const;
const tvaDefinitioner =
  'Samma tal, två mått: A räknar tider som går att boka, B besök som bokas. De får inte jämföras.';

/** How the region's primary care can be reached: targets, outcomes and what has taken a target's place. */
export const tillganglighet: NyUppgift[] = [
  {
    id: 'telefon-mal',
    amne: 'telefontillganglighet',
    avser:
      'Mål: andel patienter som kommer i kontakt med sin vårdcentral samma dag, mätt varje månad (DSM-telefon)',
    varde: 90,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    kalla,
  },
  {
    id: 'telefon-medel-2019',
    amne: 'telefontillganglighet',
    avser: 'Telefontillgänglighet, medelvärde för året',
    varde: 78,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    ar: 2019,
    jamforbarMed: ['telefon-medel-2018', 'telefon-mal'],
    kalla,
  },
  {
    id: 'telefon-medel-2018',
    amne: 'telefontillganglighet',
    avser: 'Telefontillgänglighet, medelvärde för året',
    varde: 79,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    ar: 2018,
    jamforbarMed: ['telefon-medel-2019'],
    kalla,
  },
  {
    ...garanti,
    id: 'vardgaranti-till-2018',
    avser: 'Vårdgaranti i primärvården: medicinsk bedömning av läkare',
    noggrannhet: 'INTERVALL',
    minst: 0,
    hogst: 7,
    enhet: 'dagar',
    ordalydelse: '0-7 dagar för en medicinsk bedömning av läkare',
    till: '2018-12-31',
    ejJamforbarMed: ['vardgaranti-fran-2019', 'vardgaranti-mars-2020-region'],
  },
  {
    ...garanti,
    id: 'vardgaranti-fran-2019',
    avser: 'Vårdgaranti i primärvården: medicinsk bedömning av läkare eller annan legitimerad',
    noggrannhet: 'INTERVALL',
    minst: 0,
    hogst: 3,
    enhet: 'dagar',
    ordalydelse: '0-3 dagar för en medicinsk bedömning av en läkare eller annan legitimerad',
    fran: '2019-01-01',
    ejJamforbarMed: ['vardgaranti-till-2018'],
  },
  {
    ...garanti,
    id: 'vardgaranti-mars-2020-region',
    avser: 'Andel som fick bedömning inom vårdgarantin, Region Örebro län',
    varde: 85,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    ar: 2020,
    period: 'mars 2020',
    jamforbarMed: ['vardgaranti-mars-2020-riket'],
    ejJamforbarMed: ['vardgaranti-till-2018'],
    anmarkning:
      'Inte direkt jämförbar med 2017 års granskning: tiden är tre dagar mot sju, och inte längre bara läkarbesök mäts.',
  },
  {
    ...garanti,
    id: 'vardgaranti-mars-2020-riket',
    avser: 'Andel som fick bedömning inom vårdgarantin, riket',
    varde: 80,
    noggrannhet: 'EXAKT',
    enhet: 'procent',
    ar: 2020,
    period: 'mars 2020',
    jamforbarMed: ['vardgaranti-mars-2020-region'],
  },
  {
    ...webbtidbok,
    id: 'webbtidbok-mal-utbud',
    avser: 'Mål (A): andel av primärvårdens nybesökstider som ska gå att boka via webbtidboken',
    noggrannhet: 'MINST',
    ordalydelse: 'Minst 30 procent av primärvårdens nybesökstider',
    ar: 2020,
    ejJamforbarMed: ['webbtidbok-mal-anvandning'],
    motsagerId: ['webbtidbok-mal-anvandning'],
    anmarkning: `${tvaDefinitioner} Verksamhetsplan med budget 2020.`,
  },
  {
    ...webbtidbok,
    id: 'webbtidbok-mal-anvandning',
    avser: 'Mål (B): andel av alla besök som ska bokas via webbtidbokning samt digitala vårdbesök',
    noggrannhet: 'EXAKT',
    ordalydelse: '30 procent av alla besök',
    ejJamforbarMed: ['webbtidbok-mal-utbud'],
    motsagerId: ['webbtidbok-mal-utbud'],
    anmarkning: `${tvaDefinitioner} Så återger revisorerna målet.`,
  },
  {
    id: 'webbtidbok-ersattande-krav',
    amne: 'webbtidbok',
    avser:
      'Krav i stället för målet om 30 procent: yrkeskategorier med webbokbara nybesökstider på varje vårdcentral',
    varde: 1,
    noggrannhet: 'MINST',
    enhet: 'yrkeskategorier',
    ordalydelse: 'minst en yrkeskategori',
    fran: '2020-01-01',
    ejJamforbarMed: ['webbtidbok-mal-utbud', 'webbtidbok-mal-anvandning'],
    anmarkning: 'Målet togs bort ur krav- och kvalitetsboken, eftersom det var svårt att mäta.',
    kalla: orebrorevisionssvar('Bedömning; revisionsrapporten, Webbtidbokning'),
  },
  {
    id: 'drop-in-mal',
    amne: 'drop-in',
    avser: 'Politiskt mål: vårdcentraler som ska erbjuda drop-in-mottagning',
    noggrannhet: 'ORD',
    ordalydelse: 'samtliga vårdcentraler',
    kalla,
  },
  {
    ...handlingsplan,
    id: 'handlingsplan-kravd',
    avser: 'Vårdcentraler med sämst telefontillgänglighet som fick lämna en särskild handlingsplan',
    varde: 4,
    period: 'hösten 2019',
  },
  {
    ...handlingsplan,
    id: 'handlingsplan-forbattrade',
    avser: 'Av dem: tydliga förbättringar',
    varde: 3,
    period: 'sista kvartalet 2019',
  },
  {
    ...handlingsplan,
    id: 'handlingsplan-fortsatta-problem',
    avser: 'Av dem: fortsatta problem, följs kontinuerligt',
    varde: 1,
  },
];

const bok = { amne: 'krav-och-kvalitetsbok', noggrannhet: 'ORD' } as const;

/** The region's rules for every vårdcentral, own and private alike: a version a year. */
export const kravbok: NyUppgift[] = [
  {
    ...bok,
    id: 'kravbok-beslut',
    avser: 'Vem som beslutar om krav- och kvalitetsboken, och vilka den gäller',
    ordalydelse:
      'Regionstyrelsen beslutar årligen; styrande för alla vårdcentraler inom hälsovalet',
    kalla,
  },
  {
    ...bok,
    id: 'kravbok-2019',
    avser: 'Version 2019: nya målområden för tillgänglighet',
    varde: 4,
    noggrannhet: 'EXAKT',
    enhet: 'målområden',
    ordalydelse:
      'Förstärkt vårdgaranti, 3 dagar för bedömning; drop-in-mottagning; e-bokning; digitala återbesök påbörjas',
    ar: 2019,
    fran: '2019-01-01',
    till: '2019-12-31',
    kalla,
  },
  {
    ...bok,
    id: 'kravbok-2020',
    avser: 'Version 2020, beslutad i december 2019',
    ordalydelse: 'Webbokning av nybesök för minst en yrkeskategori, utöver av- och ombokning',
    ar: 2020,
    fran: '2020-01-01',
    till: '2020-12-31',
    kalla: orebrorevisionssvar('Bedömning'),
  },
];
