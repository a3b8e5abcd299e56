import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Frageniva, Samverkansform, Utsageslag } from '../enums.ts';

/**
 * What a shared document says, of a kind: an issue to solve, a scenario, a step of a process, a figure. Statements with the
 * same `amne` are about the same thing; `motsagerAmne` is true where they say otherwise than each other.
 */
export interface Utsaga {
  id: string;
  slag: Utsageslag;
  amne: string;
  ordning: number;
  rubrik: string;
  text: string;
  niva: Frageniva | null;
  samverkansform: Samverkansform | null;
  varde: number | null;
  enhet: string | null;
  datum: string | null;
  diarienummer: string | null;
  motsagerAmne: boolean;
  lan: string | null;
  kalla: Kalla;
  version: number;
}

export const UtsagaEntity = new EntitySchema<Utsaga>({
  name: 'utsaga',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    slag: { type: 'varchar', length: 30 },
    amne: { type: 'varchar', length: 100 },
    ordning: { type: 'integer' },
    rubrik: { type: 'varchar', length: 200 },
    text: { type: 'varchar', length: 1000 },
    niva: { type: 'varchar', length: 20, nullable: true },
    samverkansform: { type: 'varchar', length: 20, nullable: true },
    varde: { type: 'double', nullable: true },
    enhet: { type: 'varchar', length: 50, nullable: true },
    datum: { type: 'varchar', length: 10, nullable: true },
    diarienummer: { type: 'varchar', length: 100, nullable: true },
    motsagerAmne: { type: 'boolean' },
    lan: { type: 'varchar', length: 2, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'utsaga_slag', columns: ['slag', 'amne', 'ordning'] }],
});
