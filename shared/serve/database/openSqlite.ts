import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Mutex, withTimeout } from 'async-mutex';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import type { Database, OpenOptions } from './Database.ts';
import type { DatabaseLimits } from './DatabaseLimits.ts';
import { inTransaction, type Transaction } from './inTransaction.ts';
import { refuseNewer } from './refuseNewer.ts';
import { Rows } from './rows/Rows.ts';
import { runOnSqlite, type SqliteReader } from './rows/runStatement.ts';
import { statementLogger } from './statementLogger.ts';
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

/** The little that we use of better-sqlite3's own interface. */
export interface SqliteHandle {
  pragma(source: string): unknown;
  readonly inTransaction: boolean;
}

const pauseMs = 20;

/**
 * Transactions on SQLite that take the write lock at their start. TypeORM begins deferred ones, which can fail half-way
 * when another process (an import, say) writes between their first reading and their first writing. While another has the
 * lock we ask again without blocking, so that readers go on, for `lockMs`.
 */
export function sqliteTransaction(handle: SqliteHandle, lockMs: number): Transaction {
  return {
    begin: async (runner) => {
      const deadline = performance.now() + lockMs;
      while (!(await begun(runner, deadline))) await wait(pauseMs);
    },
    commit: async (runner) => {
      await runner.query('COMMIT');
    },
    // After some errors, such as a full disk, SQLite has rolled back by itself.
    rollback: async (runner) => {
      if (handle.inTransaction) await runner.query('ROLLBACK');
    },
    // Only a disk that fails leaves open whether all was written; otherwise what was begun is rolled back.
    mayBeKept: ({ code }) => code?.startsWith('SQLITE_IOERR') ?? false,
  };
}

/** Whether it has the lock; an error once the deadline has passed. */
async function begun(runner: QueryRunner, deadline: number): Promise<boolean> {
  try {
    await runner.query('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'SQLITE_BUSY' || performance.now() > deadline) throw error;
    return false;
  }
}

/** Does one thing at a time. Each waits for its turn for so long, and in such number, only: else an error with POOL_BUSY. */
export function takeTurns({ waiting, waitMs }: Pick<DatabaseLimits, 'waiting' | 'waitMs'>) {
  const turns = withTimeout(new Mutex(), waitMs, busy('it was not its turn in time'));
  let underWay = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (underWay > waiting) throw busy('too many wait for their turn');
    underWay += 1;
    try {
      return await turns.runExclusive(work);
    } finally {
      underWay -= 1;
    }
  };
}

function busy(why: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`the database is busy: ${why}`), { code: 'POOL_BUSY' });
}
