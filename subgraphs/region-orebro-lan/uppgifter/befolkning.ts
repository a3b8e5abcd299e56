import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebroutredning } from '../../underlag/kallor.ts';

const kalla = orebroutredning('8.2.1');
const invanare = {
  amne: 'befolkning',
  enhet: 'personer',
  period: 'vid årsskiftet',
  kalla,
} as const;
const listade = { amne: 'listade', enhet: 'personer', period: 'vid årsskiftet', kalla } as const;

const summa = {
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
    anmarkning: summa.anmarkning,
  },
  {
    ...invanare,
    ...summa,
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
    ...summa,
    id: 'befolkning-vaster',
    avser: 'Befolkning i närsjukvårdsområde Väster',
    organisationsenhet: 'narsjukvardsomrade-vaster',
    varde: 46_000,
    noggrannhet: 'KNAPPT',
    ordalydelse: 'knappt 46 000',
  },
  {
    ...invanare,
    ...summa,
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
