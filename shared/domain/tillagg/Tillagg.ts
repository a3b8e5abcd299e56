import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { Atkomstniva } from '../../contract/Atkomstniva.ts';
import type { Database } from '../../serve/database/Database.ts';

/** A huvudman's extension of the contract, under its own prefix, with its resolvers. */
export interface Tillagg {
  /** The published SDL, which follows the rules of shared/policy/extension. */
  sdl: string;
  /** Resolvers of its fields of Query and of its types. */
  resolvers: Record<string, object>;
  /** Who sees its fields, by schema coordinate. Everyone sees a field that is not listed. */
  atkomst?: Record<string, Atkomstniva>;
  /** Its own tables, in the huvudman's own database. */
  entities?: EntitySchema[];
  migrations?: (new () => MigrationInterface)[];
  /** Inserts the first rows when there are none. */
  layIn?: (db: Database) => Promise<unknown>;
}
