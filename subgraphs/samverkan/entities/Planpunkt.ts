import { EntitySchema } from 'typeorm';
import type { Ore } from '../../../shared/values/belopp.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { oreColumn } from '../../../shared/values/oreColumn.ts';
import type { Svarstyp } from '../enums.ts';

/** An item of a plan. `kostnad` in öre, null when the plan states none; `investering` null when it does not say. */
export interface Planpunkt {
  id: string;
  planId: string;
  ordning: number;
  nummer: string | null;
  mal: string | null;
  malId: string | null;
  grupp: string | null;
  rubrik: string;
  aktivitet: string | null;
  kostnad: Ore | null;
  investering: boolean | null;
  kalla: Kalla;
  version: number;
}

/** A party that an item concerns, and so decides on it; `forslag` is what it is proposed to pay, in öre. */
export interface Planpunktspart {
  planpunktId: string;
  huvudmanId: string;
  forslag: Ore | null;
}

/** A body responsible for an item's activity. */
export interface Planpunktsansvarig {
  planpunktId: string;
  organId: string;
  ordning: number;
}

/** A question by which an item is followed up. */
export interface Indikator {
  id: string;
  planpunktId: string;
  ordning: number;
  text: string;
  svarstyp: Svarstyp;
}

/** A party that an indicator is put to. */
export interface Indikatorspart {
  indikatorId: string;
  huvudmanId: string;
}

export const PlanpunktEntity = new EntitySchema<Planpunkt>({
  name: 'planpunkt',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    planId: { type: 'varchar', length: 100 },
    ordning: { type: 'integer' },
    nummer: { type: 'varchar', length: 20, nullable: true },
    mal: { type: 'text', nullable: true },
    malId: { type: 'varchar', length: 100, nullable: true },
    grupp: { type: 'varchar', length: 100, nullable: true },
    rubrik: { type: 'varchar', length: 500 },
    aktivitet: { type: 'text', nullable: true },
    kostnad: { type: 'bigint', transformer: oreColumn, nullable: true },
    investering: { type: 'boolean', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'planpunkt_plan', columns: ['planId', 'ordning'] },
    { name: 'planpunkt_mal', columns: ['malId'] },
  ],
});

export const PlanpunktspartEntity = new EntitySchema<Planpunktspart>({
  name: 'planpunktspart',
  columns: {
    planpunktId: { type: 'varchar', length: 100, primary: true },
    huvudmanId: { type: 'varchar', length: 100, primary: true },
    forslag: { type: 'bigint', transformer: oreColumn, nullable: true },
  },
});

export const PlanpunktsansvarigEntity = new EntitySchema<Planpunktsansvarig>({
  name: 'planpunktsansvarig',
  columns: {
    planpunktId: { type: 'varchar', length: 100, primary: true },
    organId: { type: 'varchar', length: 100, primary: true },
    ordning: { type: 'integer' },
  },
});

export const IndikatorEntity = new EntitySchema<Indikator>({
  name: 'indikator',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    planpunktId: { type: 'varchar', length: 100 },
    ordning: { type: 'integer' },
    text: { type: 'text' },
    svarstyp: { type: 'varchar', length: 20 },
  },
  indices: [{ name: 'indikator_planpunkt', columns: ['planpunktId', 'ordning'] }],
});

export const IndikatorspartEntity = new EntitySchema<Indikatorspart>({
  name: 'indikatorspart',
  columns: {
    indikatorId: { type: 'varchar', length: 100, primary: true },
    huvudmanId: { type: 'varchar', length: 100, primary: true },
  },
});
