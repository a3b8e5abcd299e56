import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { Atkomstniva } from '../../contract/Atkomstniva.ts';
import type { Database } from '../../serve/database/Database.ts';

/** What a huvudman publishes beyond the contract, under its own prefix, and how it answers it. */
export interface Tillagg {
  /** The SDL as it is published, by the rules of shared/policy/extension. */
  sdl: string;
  /** Resolvers of the fields of Query and of the types that it declares. */
  resolvers: Record<string, object>;
  /** Who sees its fields, by schema coordinate; all do where nothing is said. */
  atkomst?: Record<string, Atkomstniva>;
  /** Its own tables, in the huvudman's own database. */
  entities?: EntitySchema[];
  migrations?: (new () => MigrationInterface)[];
  /** Lays the first rows in, when there are none. */
  layIn?: (db: Database) => Promise<unknown>;
}
