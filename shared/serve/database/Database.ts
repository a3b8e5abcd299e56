import type { FastifyBaseLogger } from 'fastify';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { DatabaseLimits } from './DatabaseLimits.ts';
import type { MaybePromise } from './rows/MaybePromise.ts';
import type { Rows } from './rows/Rows.ts';
import type { Writer } from './rows/Writer.ts';

/** One owner's database, the same on SQLite and on MariaDB/MySQL. */
export interface Database {
  readonly dialect: 'sqlite' | 'mysql';
  /** Reads committed rows only, also while a write is under way. */
  readonly rows: Rows;
  /** Reads rows as they are at one moment, by as many statements as `work` likes. */
  snapshot<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /**
   * One atomic write: all of `work` is kept or, when it throws, none of it. Writes on SQLite take turns; on MariaDB `work`
   * may be run again when what it did was rolled back. Throws Databasfel when the database does not keep it.
   */
  write<T>(work: (manager: Writer) => MaybePromise<T>): Promise<T>;
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
