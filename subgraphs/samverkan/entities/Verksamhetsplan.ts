import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Planstatus } from '../enums.ts';

/** A plan for one year; `strategiId` holds the goals that its items stand under. `status` is what its officers state, null while they state nothing. */
export interface Verksamhetsplan {
  id: string;
  rubrik: string;
  ar: number;
  vardcentrumId: string | null;
  faststallsAv: string | null;
  status: Planstatus | null;
  strategiId: string | null;
  kalla: Kalla;
  version: number;
}

/** A kommun that a plan concerns. */
export interface Plankommun {
  planId: string;
  kommunkod: string;
}

export const VerksamhetsplanEntity = new EntitySchema<Verksamhetsplan>({
  name: 'verksamhetsplan',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    rubrik: { type: 'varchar', length: 300 },
    ar: { type: 'integer' },
    vardcentrumId: { type: 'varchar', length: 100, nullable: true },
    faststallsAv: { type: 'varchar', length: 100, nullable: true },
    status: { type: 'varchar', length: 20, nullable: true },
    strategiId: { type: 'varchar', length: 100, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'verksamhetsplan_ar', columns: ['ar'] },
    { name: 'verksamhetsplan_vardcentrum', columns: ['vardcentrumId'] },
  ],
});

export const PlankommunEntity = new EntitySchema<Plankommun>({
  name: 'plankommun',
  columns: {
    planId: { type: 'varchar', length: 100, primary: true },
    kommunkod: { type: 'varchar', length: 4, primary: true },
  },
  indices: [{ name: 'plankommun_kommunkod', columns: ['kommunkod'] }],
});
