import type { FastifyBaseLogger } from 'fastify';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { DatabaseLimits } from './DatabaseLimits.ts';
import type { MaybePromise } from './rows/MaybePromise.ts';
import type { Rows } from './rows/Rows.ts';
import type { Writer } from './rows/Writer.ts';

/** One owner's database, with the same interface on SQLite and on MariaDB/MySQL. */
export interface Database {
  readonly dialect: 'sqlite' | 'mysql';
  /** Reads committed rows only, also while a write is under way. */
  readonly rows: Rows;
  /** Reads rows as they were at one moment, with as many statements as `work` likes. */
  snapshot<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /**
   * One atomic write: everything in `work` is kept or, when it throws, nothing. Writes on SQLite take turns. On MariaDB
   * `work` may run again after a rollback. Throws DatabaseFault when the database does not keep the write.
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
  /** Run at opening, in this order, each once. */
  migrations: (new () => MigrationInterface)[];
  /**
   * Whether the list has every migration of this version. If so, a database that a newer version has migrated is
   * refused.
   */
  allMigrations?: boolean;
  /** Called with every SQL statement, for tests that count them. */
  onStatement?: (sql: string) => void;
  /** Limits that differ from the defaults. */
  limits?: Partial<DatabaseLimits>;
  /** Gets one line for each write that the database does not keep. Left out: nothing is logged. */
  log?: FaultLog;
}

/** A log for faults of a database. */
export type FaultLog = Pick<FastifyBaseLogger, 'warn' | 'error'>;

/** The options with every limit. */
export type OpenOptions = DatabaseOptions & { limits: DatabaseLimits };
