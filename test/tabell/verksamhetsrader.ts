import type {
  Plats,
  Verksamhet,
  Verksamhetsfunktion,
} from '../../shared/domain/verksamhet/Verksamhet.ts';
import { procent } from '../../shared/values/procent.ts';

export type Verksamhetsrad = Verksamhet & {
  funktioner: Omit<Verksamhetsfunktion, 'verksamhetId'>[];
  platser: Omit<Plats, 'verksamhetId' | 'ordning'>[];
};

export const exempel = { dokument: 'Exempel | data : [1]', exempel: true };
export const rapport = { dokument: 'Rapport', avsnitt: '6.1.3: 65 och 35 procent', exempel: false };
export const ingetMer = {
  namn: null,
  adress: null,
  postnummer: null,
  postort: null,
  kommunkod: null,
  lat: null,
  long: null,
  agare: null,
};

/** A unit with a value in every column. */
export const full: Verksamhetsrad = {
  id: 'narvardsenheten',
  namn: 'Närvårdsenheten "Älven"',
  soktext: 'närvårdsenheten "älven"',
  typ: 'NARVARDSENHET',
  driftsform: 'GEMENSAM',
  uppdragsgivare: ['region-uppsala', 'osthammar'],
  interaktionsgrad: 'TAT',
  samlokaliserad: false,
  oppettider: [1, 2].map((veckodag) => ({
    veckodag,
    oppnar: '08:00',
    stanger: '17:00',
    kalla: exempel,
  })),
  helgtider: [],
  avvikandeTider: [
    { fran: '2026-12-24', till: '2026-12-26', orsak: 'Jul' },
    { fran: '2026-12-31', till: '2026-12-31', oppnar: '10:00', stanger: '14:00' },
  ],
  telefon: '0173-860 00',
  epost: 'enheten@example.se',
  webbplats: 'https://www.example.se/enheten',
  hsaId: 'SE2120000290-1A2B',
  malgrupper: ['Äldre | sköra'],
  lagrum: ['HSL (2017:30)'],
  lagstod: [{ lag: 'SoL (2025:400)', gallerFran: '2025-07-01', kalla: rapport }],
  systemstod: [],
  vardplatser: {
    totalt: 18,
    hogst: 20,
    belagda: 21,
    uppdaterad: '2026-01-31T08:00:00Z',
    kalla: rapport,
  },
  listade: { minst: 42_000, ordalydelse: 'ca 42 000 listade' },
  bemanning: [
    {
      roll: 'Närvårdsstrateg',
      omfattning: 0.5,
      nulage: 0.25,
      ordalydelse: 'en halv tjänst',
      arbetsgivare: 'osthammar',
      finansiarer: [
        { part: 'region-uppsala', procent: procent(33.33) },
        { part: 'osthammar', procent: procent(50) },
      ],
      ovrigFinansiering: 'statsbidrag',
      kalla: exempel,
    },
  ],
  samfinansiering: {
    avtalId: 'narvardsenheten-osthammar',
    andelar: [
      { part: 'region-uppsala', procent: procent(65) },
      { part: 'osthammar', procent: procent(35) },
    ],
    kalla: rapport,
  },
  organisationsenhet: 'omrade-norr',
  alderFran: 65,
  alderTill: 99,
  stangd: '2030-01-01',
  kalla: rapport,
  version: 3,
  funktioner: [
    {
      funktion: 'GERIATRIK',
      paPlats: true,
      bokningsbar: false,
      dagarPerVecka: 2.5,
      utforsAt: null,
      kalla: exempel,
    },
    {
      funktion: 'RONTGEN',
      paPlats: false,
      bokningsbar: true,
      dagarPerVecka: null,
      utforsAt: null,
      kalla: null,
    },
  ],
  platser: [
    { ...ingetMer, postort: 'Östhammar', kommunkod: '0382', lat: 60.25, long: 18.37, kalla: null },
    { ...ingetMer, namn: 'Huset', kalla: exempel },
  ],
};

/** A unit of which next to nothing is known. */
export const tom: Verksamhetsrad = {
  ...full,
  driftsform: null,
  uppdragsgivare: null,
  interaktionsgrad: null,
  samlokaliserad: null,
  oppettider: null,
  malgrupper: null,
  lagrum: null,
  lagstod: null,
  systemstod: null,
  vardplatser: null,
  listade: null,
  bemanning: null,
  samfinansiering: null,
  organisationsenhet: null,
  alderFran: null,
  alderTill: null,
  stangd: null,
  funktioner: [],
  platser: [],
};
