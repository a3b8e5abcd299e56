import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Mutex } from 'async-mutex';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Database, DatabaseOptions } from './Database.ts';
import { immediateTransaction } from './immediateTransaction.ts';
import { statementLogger } from './statementLogger.ts';
import { traceStatements } from './traceStatements.ts';

/** The little that we use of better-sqlite3's own interface. */
interface SqliteHandle {
  pragma(source: string): unknown;
}

/**
 * SQLite, a file per owner. TypeORM keeps one connection per DataSource, so that a transaction would take along
 * whatever else is written meanwhile, and readers would see what is not committed. Hence two connections, one that
 * writes, a write at a time, and one that only reads (WAL lets them run beside each other).
 */
export async function openSqlite(options: DatabaseOptions): Promise<Database> {
  const file = options.url.slice('sqlite:'.length);
  mkdirSync(dirname(file), { recursive: true });
  const common = {
    type: 'better-sqlite3',
    database: file,
    entities: options.entities,
    ...statementLogger(options),
  } satisfies DataSourceOptions;

  const writer = await new DataSource({
    ...common,
    migrations: options.migrations,
    migrationsTransactionMode: 'each',
    // SQLite waits for a lock by blocking the whole process; immediateTransaction waits without.
    timeout: 100,
    prepareDatabase: (handle: SqliteHandle) => {
      handle.pragma('journal_mode = WAL');
      handle.pragma('synchronous = FULL');
      handle.pragma('foreign_keys = ON');
    },
  }).initialize();
  const turns = new Mutex();
  try {
    await writer.runMigrations();
    const reader = await new DataSource({ ...common, readonly: true }).initialize();
    traceStatements(reader, 'sqlite');
    traceStatements(writer, 'sqlite');
    return {
      dialect: 'sqlite',
      read: reader.manager,
      write: (work) => turns.runExclusive(() => immediateTransaction(writer, work)),
      ping: async () => {
        await reader.query('SELECT 1');
      },
      close: async () => {
        await turns.runExclusive(async () => {
          await reader.destroy();
          await writer.destroy();
        });
      },
    };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}
