import { EntitySchema } from 'typeorm';
import type {
  Driftsform,
  Funktion,
  Interaktionsgrad,
  Verksamhetstyp,
} from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Hundradel } from '../../values/procent.ts';

/** A share of a cost; `procent` in hundredths of a percent. */
export interface Andel {
  part: string;
  procent: Hundradel;
}

/**
 * A post: one employer, one or more funders whose shares sum to 100 %, `ovrigFinansiering` being the words for what
 * they lack when the source names no party. `omfattning` 1 is full time; `nulage` is how much of it is filled.
 */
export interface Tjanst {
  roll: string;
  omfattning: number;
  nulage?: number;
  ordalydelse?: string;
  arbetsgivare: string;
  finansiarer: Andel[];
  ovrigFinansiering?: string;
  kalla?: Kalla;
}

/** Open on one weekday (1 is Monday), times as HH:MM. */
export interface Oppettid {
  veckodag: number;
  oppnar: string;
  stanger: string;
  kalla?: Kalla;
}

/** A count as its source words it; what is unknown is absent. */
export interface Antal {
  varde?: number;
  minst?: number;
  hogst?: number;
  ordalydelse?: string;
  kalla?: Kalla;
}

/** What a unit rests on in law, from and to and including the dates. */
export interface Lagstod {
  lag: string;
  paragraf?: string;
  gallerFran?: string;
  gallerTill?: string;
  kalla?: Kalla;
}

/** Inpatient places; `hogst` is the most by agreement, `belagda` null is unknown and may be more than there are. */
export interface Vardplatser {
  totalt: number;
  hogst?: number;
  belagda?: number | null;
  uppdaterad?: string | null;
  kalla?: Kalla;
}

/** Who pays for the unit, as its operator states it. */
export interface Samfinansiering {
  avtalId: string;
  andelar: Andel[];
  kalla?: Kalla;
}

/**
 * A unit: one aggregate with one version. Its value lists are replaced as wholes and kept as JSON;
 * functions and places are rows of their own because units are searched by them.
 * A value without a `kalla` of its own has the unit's.
 */
export interface Verksamhet {
  id: string;
  namn: string;
  /** The name as it is searched: lower case. Kept by `soktext()`, since SQLite and MariaDB fold case differently. */
  soktext: string;
  typ: Verksamhetstyp;
  driftsform: Driftsform | null;
  uppdragsgivare: string[] | null;
  interaktionsgrad: Interaktionsgrad | null;
  samlokaliserad: boolean | null;
  oppettider: Oppettid[] | null;
  malgrupper: string[] | null;
  lagrum: string[] | null;
  lagstod: Lagstod[] | null;
  systemstod: string[] | null;
  vardplatser: Vardplatser | null;
  listade: Antal | null;
  bemanning: Tjanst[] | null;
  samfinansiering: Samfinansiering | null;
  organisationsenhet: string | null;
  alderFran: number | null;
  alderTill: number | null;
  stangd: string | null;
  kalla: Kalla;
  version: number;
}

/** A function that a unit offers. */
export interface Verksamhetsfunktion {
  verksamhetId: string;
  funktion: Funktion;
  paPlats: boolean;
  bokningsbar: boolean;
  dagarPerVecka: number | null;
  kalla: Kalla | null;
}

/** A place where a unit is found; `ordning` keeps the owner's order. */
export interface Plats {
  verksamhetId: string;
  ordning: number;
  namn: string | null;
  adress: string | null;
  postort: string | null;
  kommunkod: string | null;
  lat: number | null;
  long: number | null;
  agare: string | null;
  kalla: Kalla | null;
}

export const VerksamhetEntity = new EntitySchema<Verksamhet>({
  name: 'verksamhet',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    soktext: { type: 'varchar', length: 200 },
    typ: { type: 'varchar', length: 40 },
    driftsform: { type: 'varchar', length: 20, nullable: true },
    uppdragsgivare: { type: 'simple-json', nullable: true },
    interaktionsgrad: { type: 'varchar', length: 10, nullable: true },
    samlokaliserad: { type: 'boolean', nullable: true },
    oppettider: { type: 'simple-json', nullable: true },
    malgrupper: { type: 'simple-json', nullable: true },
    lagrum: { type: 'simple-json', nullable: true },
    lagstod: { type: 'simple-json', nullable: true },
    systemstod: { type: 'simple-json', nullable: true },
    vardplatser: { type: 'simple-json', nullable: true },
    listade: { type: 'simple-json', nullable: true },
    bemanning: { type: 'simple-json', nullable: true },
    samfinansiering: { type: 'simple-json', nullable: true },
    organisationsenhet: { type: 'varchar', length: 100, nullable: true },
    alderFran: { type: 'integer', nullable: true },
    alderTill: { type: 'integer', nullable: true },
    stangd: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'verksamhet_typ', columns: ['typ', 'id', 'stangd'] },
    { name: 'verksamhet_stangd', columns: ['stangd'] },
  ],
});

export const VerksamhetsfunktionEntity = new EntitySchema<Verksamhetsfunktion>({
  name: 'verksamhetsfunktion',
  columns: {
    verksamhetId: { type: 'varchar', length: 100, primary: true },
    funktion: { type: 'varchar', length: 40, primary: true },
    paPlats: { type: 'boolean' },
    bokningsbar: { type: 'boolean' },
    dagarPerVecka: { type: 'double', nullable: true },
    kalla: { type: 'simple-json', nullable: true },
  },
  indices: [{ name: 'verksamhetsfunktion_funktion', columns: ['funktion', 'verksamhetId'] }],
});

export const PlatsEntity = new EntitySchema<Plats>({
  name: 'plats',
  columns: {
    verksamhetId: { type: 'varchar', length: 100, primary: true },
    ordning: { type: 'integer', primary: true },
    namn: { type: 'varchar', length: 200, nullable: true },
    adress: { type: 'varchar', length: 200, nullable: true },
    postort: { type: 'varchar', length: 100, nullable: true },
    kommunkod: { type: 'varchar', length: 4, nullable: true },
    lat: { type: 'double', nullable: true },
    long: { type: 'double', nullable: true },
    agare: { type: 'varchar', length: 200, nullable: true },
    kalla: { type: 'simple-json', nullable: true },
  },
  indices: [{ name: 'plats_kommunkod', columns: ['kommunkod', 'verksamhetId'] }],
});
