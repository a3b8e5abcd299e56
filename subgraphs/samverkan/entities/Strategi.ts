import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Malslag, Taggslag } from '../enums.ts';

/** A word that a strategy sorts its work under. */
export interface Tagg {
  slag: Taggslag;
  namn: string;
}

/** A strategy, target picture or goal document. Years inclusive, null when it has no such limit or it is unknown. */
export interface Strategi {
  id: string;
  titel: string;
  overgripandeMal: string | null;
  franAr: number | null;
  tillAr: number | null;
  lan: string | null;
  /** The strategies that it rests on, by id. */
  byggerPa: string[];
  taggar: Tagg[];
  kalla: Kalla;
  version: number;
}

/** A goal in a strategy's tree; `overordnat` is the goal above, null at the top. */
export interface Mal {
  id: string;
  strategiId: string;
  overordnat: string | null;
  ordning: number;
  slag: Malslag;
  nummer: string | null;
  text: string;
  kalla: Kalla;
  version: number;
}

export const StrategiEntity = new EntitySchema<Strategi>({
  name: 'strategi',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    titel: { type: 'varchar', length: 300 },
    overgripandeMal: { type: 'varchar', length: 500, nullable: true },
    franAr: { type: 'integer', nullable: true },
    tillAr: { type: 'integer', nullable: true },
    lan: { type: 'varchar', length: 2, nullable: true },
    byggerPa: { type: 'simple-json' },
    taggar: { type: 'simple-json' },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});

export const MalEntity = new EntitySchema<Mal>({
  name: 'mal',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    strategiId: { type: 'varchar', length: 100 },
    overordnat: { type: 'varchar', length: 100, nullable: true },
    ordning: { type: 'integer' },
    slag: { type: 'varchar', length: 20 },
    nummer: { type: 'varchar', length: 20, nullable: true },
    text: { type: 'varchar', length: 1000 },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'mal_strategi', columns: ['strategiId', 'ordning'] }],
});
