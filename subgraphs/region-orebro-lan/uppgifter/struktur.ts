import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebroutredning } from '../../underlag/kallor.ts';

const utredning = orebroutredning('8.2.1');
const revision = orebrorevision('Inledning till resultatet');
const antal = { amne: 'vardcentraler', enhet: 'vårdcentraler', noggrannhet: 'EXAKT' } as const;
const orebroSoder = 'omradesledning-orebro-soder';
const summa = '17, 5 och 6 ger 28, men revisorerna anger 29 (25 och 4).';
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
    anmarkning: summa,
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
    anmarkning: summa,
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
    anmarkning: summa,
    kalla: utredning,
  },
  {
    ...antal,
    id: 'vardcentraler-norr',
    avser: 'Vårdcentraler i närsjukvårdsområde Norr',
    organisationsenhet: 'narsjukvardsomrade-norr',
    varde: 6,
    motsagerId: ['vardcentraler-totalt'],
    anmarkning: summa,
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
