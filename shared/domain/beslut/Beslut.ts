import { EntitySchema } from 'typeorm';
import type {
  Beslutsniva,
  Beslutsutfall,
  Instansmandat,
  Styrinstrument,
  Uppfoljningsperiod,
} from '../../contract/enums.ts';
import type { Ny } from '../../runtime/database/Ny.ts';
import type { Ore } from '../../values/belopp.ts';
import type { Kalla } from '../../values/kalla.ts';
import { oreColumn } from '../../values/oreColumn.ts';

/** Mission and money that follow a decision; amount in öre. */
export interface Uppdrag {
  instrument: Styrinstrument;
  belopp: Ore | null;
  datum: string;
}

/** A step on the way to a decision; what is null is not known. */
export interface Beslutssteg {
  utfall: Beslutsutfall;
  instans: string | null;
  datum: string | null;
  paragraf: string | null;
  diarienummer: string | null;
}

/** The huvudman's own decision on a plan item. Amounts in öre. */
export interface Beslut {
  planpunktId: string;
  niva: Beslutsniva | null;
  instans: string | null;
  utfall: Beslutsutfall;
  underlagHash: string | null;
  belopp: Ore | null;
  datum: string | null;
  paragraf: string | null;
  diarienummer: string | null;
  uppdrag: Uppdrag | null;
  /** Every step taken, oldest first; only ever added to. Null when none is recorded. */
  steg: Beslutssteg[] | null;
  kalla: Kalla;
  version: number;
}

/** The huvudman's follow-up of a plan item for one period. */
export interface Uppfoljning {
  planpunktId: string;
  ar: number;
  period: Uppfoljningsperiod;
  lage: string;
  kommentar: string | null;
  kalla: Kalla | null;
  version: number;
}

/** Who within the huvudman decides what; `gransBelopp` in öre, null without a stated limit. */
export interface Beslutsinstans {
  id: string;
  namn: string;
  beslutarOm: string;
  gransBelopp: Ore | null;
  mandat: Instansmandat;
  kalla: Kalla;
  version: number;
}

/** An instance as it is first laid in: one that decides, when nothing else is said. */
export type NyBeslutsinstans = Omit<Ny<Beslutsinstans>, 'mandat'> & { mandat?: Instansmandat };

export const BeslutEntity = new EntitySchema<Beslut>({
  name: 'beslut',
  columns: {
    planpunktId: { type: 'varchar', length: 100, primary: true },
    niva: { type: 'varchar', length: 10, nullable: true },
    instans: { type: 'varchar', length: 200, nullable: true },
    utfall: { type: 'varchar', length: 20 },
    underlagHash: { type: 'varchar', length: 64, nullable: true },
    belopp: { type: 'bigint', transformer: oreColumn, nullable: true },
    datum: { type: 'varchar', length: 10, nullable: true },
    paragraf: { type: 'varchar', length: 50, nullable: true },
    diarienummer: { type: 'varchar', length: 100, nullable: true },
    uppdrag: { type: 'simple-json', nullable: true },
    steg: { type: 'simple-json', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});

export const UppfoljningEntity = new EntitySchema<Uppfoljning>({
  name: 'uppfoljning',
  columns: {
    planpunktId: { type: 'varchar', length: 100, primary: true },
    ar: { type: 'integer', primary: true },
    period: { type: 'varchar', length: 5, primary: true },
    lage: { type: 'varchar', length: 1000 },
    kommentar: { type: 'text', nullable: true },
    kalla: { type: 'simple-json', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const BeslutsinstansEntity = new EntitySchema<Beslutsinstans>({
  name: 'beslutsinstans',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    beslutarOm: { type: 'varchar', length: 500 },
    gransBelopp: { type: 'bigint', transformer: oreColumn, nullable: true },
    mandat: { type: 'varchar', length: 20, default: 'BESLUTANDE' },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
