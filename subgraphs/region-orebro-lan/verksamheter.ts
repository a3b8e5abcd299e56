import type { Verksamhetstyp } from '../../shared/contract/enums.ts';
import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import { orebrorevision, orebrorevisionssvar, orebroutredning } from '../underlag/kallor.ts';

const ingenBeskrivning = orebrorevision(
  'Pågår ytterligare aktiviteter: ingen samlad beskrivning av vilka vårdcentraler som gör vad',
);

/**
 * Services that the documents name, for the table of vårdcentraler and services that the auditors missed. Of no
 * vårdcentral is any of them known.
 */
const insatser: NonNullable<NyVerksamhet['insatser']> = [
  {
    insats: 'av-och-ombokning',
    namn: 'Av- och ombokning på webben',
    kalla: orebrorevisionssvar('Bedömning'),
  },
  { insats: 'digitala-aterbesok', namn: 'Digitala återbesök', kalla: ingenBeskrivning },
  { insats: 'drop-in', namn: 'Drop-in-mottagning', kalla: ingenBeskrivning },
  { insats: 'halsosamtal', namn: 'Hälsosamtal', kalla: ingenBeskrivning },
  { insats: 'sjalvincheckning', namn: 'Självincheckning', kalla: ingenBeskrivning },
  { insats: 'webbtidbok-nybesok', namn: 'Webbokbara nybesökstider', kalla: ingenBeskrivning },
];

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
const vardcentraler: NyVerksamhet[] = [
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

const units: [slug: string, namn: string, typ: Verksamhetstyp][] = [
  ['akutmottagning-och-ambulans', 'Akutmottagning och ambulansverksamhet', 'SJUKHUSKLINIK'],
  ['specialistmottagning', 'Specialistmottagning', 'SPECIALISTMOTTAGNING'],
  ['medicin-och-geriatrik', 'Kliniken för medicin och geriatrik', 'SJUKHUSKLINIK'],
];

const lasarett = (ort: string, slug: string, omrade: string, kommunkod: string): NyVerksamhet[] =>
  units.map(([id, namn, typ]) => ({
    id: `${id}-${slug}`,
    namn: `${namn}, ${ort} lasarett`,
    typ,
    driftsform: 'EGEN_REGI',
    organisationsenhet: `narsjukvardsomrade-${omrade}`,
    platser: [{ namn: `${ort} lasarett`, kommunkod }],
    kalla: orebroutredning('8.1'),
  }));

/** The hospital units that belong to a närsjukvårdsområde. */
const sjukhus: NyVerksamhet[] = [
  ...lasarett('Lindesbergs', 'lindesberg', 'norr', '1885'),
  ...lasarett('Karlskoga', 'karlskoga', 'vaster', '1883'),
  {
    id: 'akutkliniken-och-ambulans-uso',
    namn: 'Akutkliniken och ambulansverksamheten, USÖ',
    typ: 'SJUKHUSKLINIK',
    driftsform: 'EGEN_REGI',
    organisationsenhet: 'narsjukvardsomrade-orebro',
    platser: [{ namn: 'Universitetssjukhuset Örebro', kommunkod: '1880' }],
    kalla: orebroutredning('8.1'),
  },
];

const ansvaret = orebroutredning('8.4.1');
const omradet = {
  driftsform: 'EGEN_REGI',
  organisationsenhet: 'narsjukvardsomrade-orebro',
  kalla: ansvaret,
} as const;

/** Units with a mission for the whole län that belong to Närsjukvårdsområde Örebro, and the ages that they are for. */
const lansverksamheter: NyVerksamhet[] = [
  {
    ...omradet,
    id: 'ungdomsmottagningen',
    namn: 'Ungdomsmottagningen (UM)',
    typ: 'UNGDOMSMOTTAGNING',
    alderTill: 23,
    malgrupper: [
      'Ungdomar upp till 23 års ålder: sexuell och reproduktiv hälsa; sedan 2011 första linjen vid lindrig till måttlig psykisk ohälsa',
    ],
    platser: [
      { namn: 'Mottagningen i Örebro', kommunkod: '1880' },
      { namn: 'Mottagningen i Hallsberg', kommunkod: '1861' },
      { namn: 'Mottagningen i Lindesberg', kommunkod: '1885' },
      { namn: 'Mottagningen i Karlskoga', kommunkod: '1883' },
    ],
  },
  {
    ...omradet,
    id: 'samtalsmottagningen',
    namn: 'Samtalsmottagningen',
    typ: 'OVRIG',
    alderFran: 6,
    alderTill: 14,
    malgrupper: ['Barn och unga mellan 6 och 14 år tillsammans med förälder'],
  },
  {
    ...omradet,
    id: 'psykologenheten-modra-och-barnhalsovard',
    namn: 'Psykologenheten för mödra- och barnhälsovård',
    typ: 'OVRIG',
    alderFran: 0,
    alderTill: 6,
    malgrupper: ['Gravida och deras partner', 'Barn 0–6 år och deras föräldrar'],
  },
  {
    ...omradet,
    id: 'sjukvardsradgivningen-1177',
    namn: 'Sjukvårdsrådgivningen 1177',
    typ: 'RADGIVNING',
  },
];

/** What the region runs and its documents name. The four private vårdcentraler are not named, so they are not here. */
export const verksamheter: NyVerksamhet[] = [...vardcentraler, ...sjukhus, ...lansverksamheter];
