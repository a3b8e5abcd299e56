import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebroutredning } from '../underlag/kallor.ts';

const kalla = orebroutredning('8.2.1');
const invanare = {
  amne: 'befolkning',
  enhet: 'personer',
  period: 'vid årsskiftet',
  kalla,
} as const;
const listade = { amne: 'listade', enhet: 'personer', period: 'vid årsskiftet', kalla } as const;
const summaInvanare = {
  motsagerId: ['befolkning-lan'],
  anmarkning:
    'Delarna är avrundade: 213 000, 46 000 och 46 100 ger 305 100, länet anges till 304 805.',
};

/** How many live in each area, and how many are listed there. Per vårdcentral only spreads are given. */
export const befolkning: NyUppgift[] = [
  {
    ...invanare,
    id: 'befolkning-lan',
    avser: 'Länets befolkning',
    varde: 304_805,
    noggrannhet: 'EXAKT',
    ordalydelse: '304 805',
    motsagerId: ['befolkning-orebro-soder', 'befolkning-vaster', 'befolkning-norr'],
    anmarkning: summaInvanare.anmarkning,
  },
  {
    ...invanare,
    ...summaInvanare,
    id: 'befolkning-orebro-soder',
    avser: 'Befolkning i närsjukvårdsområde Örebro-Söder',
    organisationsenhet: 'omradesledning-orebro-soder',
    varde: 213_000,
    noggrannhet: 'CIRKA',
    ordalydelse: 'ca 213 000',
  },
  {
    ...invanare,
    id: 'befolkning-orebro-soder-andel',
    avser: 'Örebro-Söders andel av länets befolkning',
    organisationsenhet: 'omradesledning-orebro-soder',
    noggrannhet: 'ORD',
    enhet: null,
    ordalydelse: 'mer än två tredjedelar',
  },
  {
    ...invanare,
    id: 'befolkning-orebro-lekeberg',
    avser: 'Befolkning i område Örebro–Lekeberg',
    organisationsenhet: 'narsjukvardsomrade-orebro',
    varde: 164_000,
    noggrannhet: 'CIRKA',
    ordalydelse: 'ca 164 000',
  },
  {
    ...invanare,
    id: 'befolkning-soder',
    avser: 'Befolkning i område Söder',
    organisationsenhet: 'narsjukvardsomrade-soder',
    varde: 49_000,
    noggrannhet: 'CIRKA',
    ordalydelse: 'ca 49 000',
  },
  {
    ...invanare,
    ...summaInvanare,
    id: 'befolkning-vaster',
    avser: 'Befolkning i närsjukvårdsområde Väster',
    organisationsenhet: 'narsjukvardsomrade-vaster',
    varde: 46_000,
    noggrannhet: 'KNAPPT',
    ordalydelse: 'knappt 46 000',
  },
  {
    ...invanare,
    ...summaInvanare,
    id: 'befolkning-norr',
    avser: 'Befolkning i närsjukvårdsområde Norr',
    organisationsenhet: 'narsjukvardsomrade-norr',
    varde: 46_100,
    noggrannhet: 'EXAKT',
    ordalydelse: '46 100',
  },
  {
    ...listade,
    id: 'listade-privata',
    avser: 'Listade på de privata vårdcentralerna, sammanlagt',
    organisationsenhet: 'omradesledning-orebro-soder',
    varde: 34_500,
    noggrannhet: 'CIRKA',
    ordalydelse: 'sammanlagt ca 34 500',
  },
  {
    ...listade,
    id: 'listade-regiondrivna-orebro-soder',
    avser: 'Listade på regiondrivna vårdcentraler i Örebro-Söder',
    organisationsenhet: 'omradesledning-orebro-soder',
    varde: 174_800,
    noggrannhet: 'CIRKA',
    ordalydelse: 'ca 174 800',
  },
  {
    ...listade,
    id: 'listade-vaster',
    avser: 'Invånare i Väster som är listade på någon av områdets vårdcentraler',
    organisationsenhet: 'narsjukvardsomrade-vaster',
    varde: 37_200,
    noggrannhet: 'EXAKT',
    ordalydelse: '37 200',
  },
  {
    ...listade,
    id: 'listade-norr',
    avser: 'Invånare i Norr som är listade på en vårdcentral',
    organisationsenhet: 'narsjukvardsomrade-norr',
    varde: 42_000,
    noggrannhet: 'CIRKA',
    ordalydelse: 'ca 42 000',
  },
];

const utredning = orebroutredning('8.2.1');
const revision = orebrorevision('Inledning till resultatet');
const antal = { amne: 'vardcentraler', enhet: 'vårdcentraler', noggrannhet: 'EXAKT' } as const;
const orebroSoder = 'omradesledning-orebro-soder';
const summaVardcentraler = '17, 5 och 6 ger 28, men revisorerna anger 29 (25 och 4).';
const privata = 'Samma stycke anger 3 privata och sedan ”de fyra privata”; revisorerna anger 4.';
const omraden = 'Örebro och Söder är två områden med samma områdeschef.';

/** How many vårdcentraler and areas there are, as each source says. */
export const struktur: NyUppgift[] = [
  {
    ...antal,
    id: 'vardcentraler-totalt',
    avser: 'Vårdcentraler i länet',
    varde: 29,
    motsagerId: ['vardcentraler-orebro-soder', 'vardcentraler-vaster', 'vardcentraler-norr'],
    anmarkning: summaVardcentraler,
    kalla: revision,
  },
  {
    ...antal,
    id: 'vardcentraler-egen-regi',
    avser: 'Vårdcentraler i regionens egen regi',
    varde: 25,
    kalla: revision,
  },
  {
    ...antal,
    id: 'vardcentraler-privat-regi',
    avser: 'Vårdcentraler i privat regi',
    varde: 4,
    motsagerId: ['vardcentraler-privata-orebro-soder-3'],
    anmarkning: `Källorna nämner dem inte vid namn: namn, plats och vårdgivare är okända. ${privata}`,
    kalla: revision,
  },
  {
    ...antal,
    id: 'vardcentraler-orebro-soder',
    avser: 'Vårdcentraler i närsjukvårdsområde Örebro-Söder, de privata inräknade',
    organisationsenhet: orebroSoder,
    varde: 17,
    ordalydelse: '17 vårdcentraler (varav 3 som drivs i privat regi)',
    motsagerId: ['vardcentraler-totalt'],
    anmarkning: summaVardcentraler,
    kalla: utredning,
  },
  {
    ...antal,
    id: 'vardcentraler-namngivna-orebro-soder',
    avser: 'Regionens egna vårdcentraler i Örebro-Söder som utredningen nämner vid namn',
    organisationsenhet: orebroSoder,
    varde: 14,
    anmarkning:
      'Räknat ur listan: 3 i Söder och 11 i Örebro. Texten anger inte de två områdenas antal var för sig.',
    kalla: utredning,
  },
  {
    ...antal,
    id: 'vardcentraler-privata-orebro-soder-3',
    avser: 'Privata vårdcentraler i Örebro-Söder, det enda området med privata',
    organisationsenhet: orebroSoder,
    varde: 3,
    ordalydelse: 'varav 3 som drivs i privat regi',
    motsagerId: ['vardcentraler-privata-orebro-soder-4', 'vardcentraler-privat-regi'],
    anmarkning: privata,
    kalla: utredning,
  },
  {
    ...antal,
    id: 'vardcentraler-privata-orebro-soder-4',
    avser: 'Privata vårdcentraler i Örebro-Söder, det enda området med privata',
    organisationsenhet: orebroSoder,
    varde: 4,
    ordalydelse: 'De fyra privata vårdcentralerna',
    motsagerId: ['vardcentraler-privata-orebro-soder-3'],
    anmarkning: privata,
    kalla: utredning,
  },
  {
    ...antal,
    id: 'vardcentraler-vaster',
    avser: 'Vårdcentraler i närsjukvårdsområde Väster',
    organisationsenhet: 'narsjukvardsomrade-vaster',
    varde: 5,
    motsagerId: ['vardcentraler-totalt'],
    anmarkning: summaVardcentraler,
    kalla: utredning,
  },
  {
    ...antal,
    id: 'vardcentraler-norr',
    avser: 'Vårdcentraler i närsjukvårdsområde Norr',
    organisationsenhet: 'narsjukvardsomrade-norr',
    varde: 6,
    motsagerId: ['vardcentraler-totalt'],
    anmarkning: summaVardcentraler,
    kalla: utredning,
  },
  {
    id: 'narsjukvardsomraden-fyra',
    amne: 'organisation',
    avser: 'Antal närsjukvårdsområden från den 7 april 2015',
    varde: 4,
    noggrannhet: 'EXAKT',
    enhet: 'områden',
    ordalydelse: 'fyra närsjukvårdsområden',
    fran: '2015-04-07',
    motsagerId: ['narsjukvardsomraden-tre'],
    anmarkning: omraden,
    kalla: orebroutredning('8.1'),
  },
  {
    id: 'narsjukvardsomraden-tre',
    amne: 'organisation',
    avser: 'Antal närsjukvårdsområden',
    varde: 3,
    noggrannhet: 'EXAKT',
    enhet: 'områden',
    ordalydelse: 'Alla tre närsjukvårdsområden',
    motsagerId: ['narsjukvardsomraden-fyra'],
    anmarkning: omraden,
    kalla: utredning,
  },
];
