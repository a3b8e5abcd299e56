import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { orebroutredning } from '../../underlag/kallor.ts';
import { insatser } from './insatser.ts';

type Platser = NonNullable<NyVerksamhet['platser']>;

const kalla = orebroutredning('8.1');
const enligtNamnet = orebroutredning('8.1: kommunen enligt vårdcentralens namn');
const place = (kommunkod: string): Platser => [{ kommunkod, kalla: enligtNamnet }];
const orter = (dokument: string): Kalla => ({ dokument, exempel: false });
const lindesbergsOrter = orter('en.wikipedia.org, Lindesberg Municipality');
const ostraOrebro = orter('orebrokuriren.se 2020-04-16');

const vardcentral =
  (omrade: string) =>
  (id: string, namn: string, platser?: Platser): NyVerksamhet => ({
    id,
    namn,
    typ: 'VARDCENTRAL',
    driftsform: 'EGEN_REGI',
    organisationsenhet: `narsjukvardsomrade-${omrade}`,
    platser,
    insatser,
    kalla,
  });
const norr = vardcentral('norr');
const vaster = vardcentral('vaster');
const soder = vardcentral('soder');
const orebro = vardcentral('orebro');

const jour = (id: string, namn: string, omrade: string): NyVerksamhet => ({
  id,
  namn,
  typ: 'JOURVARDCENTRAL',
  driftsform: 'EGEN_REGI',
  organisationsenhet: `narsjukvardsomrade-${omrade}`,
  kalla,
});

/** The 25 vårdcentraler that are named, and four jourvårdcentraler. Where a unit is stays unknown unless a source says. */
export const vardcentraler: NyVerksamhet[] = [
  norr('freja-vardcentral', 'Freja vårdcentral', [
    { namn: 'Mottagningen i Frövi', kommunkod: '1885', kalla: lindesbergsOrter },
    { namn: 'Mottagningen i Fellingsbro', kommunkod: '1885', kalla: lindesbergsOrter },
  ]),
  norr('hallefors-vardcentral', 'Hällefors vårdcentral', place('1863')),
  norr('kopparbergs-vardcentral', 'Kopparbergs vårdcentral'),
  norr('lindesbergs-vardcentral', 'Lindesbergs vårdcentral', place('1885')),
  norr('nora-vardcentral', 'Nora vårdcentral', place('1884')),
  norr('stora-vardcentral', 'Storå vårdcentral', [{ kommunkod: '1885', kalla: lindesbergsOrter }]),
  vaster('baggangens-vardcentral', 'Baggängens vårdcentral'),
  vaster('brickegardens-vardcentral', 'Brickegårdens vårdcentral', [
    { kommunkod: '1883', kalla: orter('orebrolan.liberalerna.se 2026-02-02') },
  ]),
  vaster('karolina-vardcentral', 'Karolina vårdcentral'),
  vaster('laxa-vardcentral', 'Laxå vårdcentral', place('1860')),
  vaster('pilgardens-vardcentral-degerfors', 'Pilgårdens vårdcentral Degerfors', place('1862')),
  soder('askersunds-vardcentral', 'Askersunds vårdcentral', place('1882')),
  soder('hallsbergs-vardcentral', 'Hallsbergs vårdcentral', place('1861')),
  soder('kumla-vardcentral', 'Kumla vårdcentral', place('1881')),
  orebro('adolfsbergs-vardcentral', 'Adolfsbergs vårdcentral'),
  orebro('brickebackens-vardcentral', 'Brickebackens vårdcentral', [
    { kommunkod: '1880', kalla: ostraOrebro },
  ]),
  orebro('karla-vardcentral', 'Karla vårdcentral'),
  orebro('lillans-vardcentral', 'Lillåns vårdcentral'),
  orebro('mikaeli-vardcentral', 'Mikaeli vårdcentral'),
  orebro('odensbackens-vardcentral', 'Odensbackens vårdcentral'),
  orebro('olaus-petri-vardcentral', 'Olaus Petri vårdcentral'),
  orebro('skebacks-vardcentral', 'Skebäcks vårdcentral', [
    { kommunkod: '1880', kalla: ostraOrebro },
  ]),
  orebro('tybble-vardcentral', 'Tybble vårdcentral', [{ kommunkod: '1880', kalla: ostraOrebro }]),
  orebro('varberga-vardcentral', 'Varberga vårdcentral'),
  orebro('angens-vardcentral', 'Ängens vårdcentral', [{ kommunkod: '1880', kalla: ostraOrebro }]),
  jour('jourvardcentral-norra-lansdelen', 'Jourvårdcentral norra länsdelen', 'norr'),
  jour('jourvardcentral-vastra-lansdelen', 'Jourvårdcentral västra länsdelen', 'vaster'),
  jour('jourvardcentral-sodra-lansdelen', 'Jourvårdcentral södra länsdelen', 'soder'),
  jour('jourvardcentral-orebro', 'Jourvårdcentral Örebro', 'orebro'),
];
