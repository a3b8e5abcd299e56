import type { FastifyBaseLogger } from 'fastify';
import type { EntityManager, EntitySchema, MigrationInterface } from 'typeorm';
import type { DatabaseLimits } from './DatabaseLimits.ts';
import type { Rows } from './rows/Rows.ts';

/** One owner's database, the same on SQLite and on MariaDB/MySQL. */
export interface Database {
  readonly dialect: 'sqlite' | 'mysql';
  /** The rows of concepts, read past TypeORM; committed ones only. */
  readonly rows: Rows;
  /** For what is not a concept's row, or is read by the same code within a write. Reads committed rows only, also while a write is under way. Writing through it is an error. */
  readonly read: EntityManager;
  /**
   * One atomic write: all of `work` is kept or, when it throws, none of it. Writes on SQLite take turns; on MariaDB `work`
   * may be run again when what it did was rolled back. Throws Databasfel when the database does not keep it.
   */
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `sqlite:/path/to/file.sqlite`, or `mysql://user:password@host:3306/database` for MariaDB and MySQL. */
  url: string;
  entities: EntitySchema[];
  /** Run at opening, in this order; each once. */
  migrations: (new () => MigrationInterface)[];
  /** Whether these are all migrations that there are: then a database that a newer version has been at is refused. */
  allMigrations?: boolean;
  /** Told of every SQL statement; for tests that count them. */
  onStatement?: (sql: string) => void;
  /** What differs from the ordinary limits. */
  limits?: Partial<DatabaseLimits>;
  /** Told of what the database does not keep, one line each; nobody is when left out. */
  log?: FaultLog;
}

/** Where faults of a database are reported. */
export type FaultLog = Pick<FastifyBaseLogger, 'warn' | 'error'>;

/** The same with every limit. */
export type OpenOptions = DatabaseOptions & { limits: DatabaseLimits };
