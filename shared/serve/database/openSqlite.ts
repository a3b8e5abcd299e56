import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Database, OpenOptions } from './Database.ts';
import { inTransaction } from './inTransaction.ts';
import { refuseNewer } from './refuseNewer.ts';
import { Rows } from './rows/Rows.ts';
import { runOnSqlite, type SqliteReader } from './rows/runStatement.ts';
import { type SqliteHandle, sqliteTransaction } from './sqliteTransaction.ts';
import { statementLogger } from './statementLogger.ts';
import { takeTurns } from './takeTurns.ts';
import { traceStatements } from './traceStatements.ts';
import { writeOrFault } from './writeOrFault.ts';

/** SQLite waits for a lock by blocking the whole process, so it may not for long; writers wait without. */
const blockingMs = 100;

/**
 * SQLite, a file per owner. TypeORM keeps one connection per DataSource, so that a transaction would take along
 * whatever else is written meanwhile, and readers would see what is not committed. Hence two connections, one that
 * writes, a write at a time, and one that only reads (WAL lets them run beside each other).
 */
export async function openSqlite(options: OpenOptions): Promise<Database> {
  const { limits, log } = options;
  const file = options.url.slice('sqlite:'.length);
  mkdirSync(dirname(file), { recursive: true });
  const common = {
    type: 'better-sqlite3',
    database: file,
    entities: options.entities,
    timeout: blockingMs,
    ...statementLogger(options),
  } satisfies DataSourceOptions;

  let handle: SqliteHandle | undefined;
  const writer = await new DataSource({
    ...common,
    migrations: options.migrations,
    migrationsTransactionMode: 'each',
    prepareDatabase: (opened: SqliteHandle) => {
      handle = opened;
      opened.pragma('journal_mode = WAL');
      // What is acknowledged is on the disk, also when the power goes; NORMAL would wait for the next checkpoint.
      opened.pragma('synchronous = FULL');
      opened.pragma('foreign_keys = ON');
    },
  }).initialize();
  try {
    if (!handle) throw new Error('the SQLite driver gave no connection');
    if (options.allMigrations) await refuseNewer(writer, options);
    await writer.runMigrations();
    let readHandle: SqliteReader | undefined;
    const reader = await new DataSource({
      ...common,
      readonly: true,
      prepareDatabase: (opened: SqliteReader) => {
        readHandle = opened;
      },
    }).initialize();
    if (!readHandle) throw new Error('the SQLite driver gave no connection');
    traceStatements(reader, 'sqlite');
    traceStatements(writer, 'sqlite');
    const inTurn = takeTurns(limits);
    const transaction = sqliteTransaction(handle, limits.lockMs);
    return {
      dialect: 'sqlite',
      rows: new Rows(runOnSqlite(readHandle, options), 'sqlite'),
      read: reader.manager,
      write: (work) =>
        writeOrFault(
          () => inTurn(() => inTransaction(writer.createQueryRunner(), transaction, work)),
          log,
        ),
      // Unlike SELECT 1 it looks at the file.
      ping: async () => {
        await reader.query('SELECT count(*) FROM sqlite_schema');
      },
      close: async () => {
        await inTurn(async () => {
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
