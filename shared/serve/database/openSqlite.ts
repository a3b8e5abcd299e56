import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Mutex, withTimeout } from 'async-mutex';
import BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { Database, OpenOptions } from './Database.ts';
import type { DatabaseLimits } from './DatabaseLimits.ts';
import { inTransaction, type Transaction } from './inTransaction.ts';
import { refuseNewer } from './refuseNewer.ts';
import { Rows } from './rows/Rows.ts';
import { type Connection, type SqliteHandle, sqliteConnection } from './rows/runStatement.ts';
import { writeOrFault } from './writeOrFault.ts';

/**
 * SQLite waits for a lock by blocking the whole process, so this limit is short. Writers also wait without blocking.
 */
const blockingMs = 100;

const readerOf = (file: string) => new BetterSqlite3(file, { readonly: true, timeout: blockingMs });

/**
 * SQLite, with one file for each owner. On one connection a transaction would include everything that is written
 * meanwhile, and readers would see uncommitted rows. There are therefore two connections: one writes, one write at a
 * time, and the other only reads. WAL lets them run at the same time.
 */
export async function openSqlite(options: OpenOptions): Promise<Database> {
  const { limits, log } = options;
  const file = options.url.slice('sqlite:'.length);
  mkdirSync(dirname(file), { recursive: true });
  let handle: SqliteHandle | undefined;
  const writer = await new DataSource({
    type: 'better-sqlite3',
    database: file,
    entities: options.entities,
    timeout: blockingMs,
    migrations: options.migrations,
    migrationsTransactionMode: 'each',
    prepareDatabase: (opened: SqliteHandle) => {
      handle = opened;
      opened.pragma('journal_mode = WAL');
      // With FULL an acknowledged write is on the disk even when the power fails. NORMAL would wait for the next
      // checkpoint.
      opened.pragma('synchronous = FULL');
      opened.pragma('foreign_keys = ON');
    },
  }).initialize();
  try {
    if (!handle) throw new Error('the SQLite driver gave no connection');
    if (options.allMigrations) await refuseNewer(writer, options);
    await writer.runMigrations();
    const reader = readerOf(file);
    const inTurn = takeTurns(limits);
    const transaction = sqliteTransaction(handle, sqliteConnection(handle, options), limits.lockMs);
    return {
      dialect: 'sqlite',
      rows: new Rows(sqliteConnection(reader, options).run, 'sqlite'),
      snapshot: async (work) => {
        const own = readerOf(file);
        try {
          own.exec('BEGIN');
          return await work(new Rows(sqliteConnection(own, options).run, 'sqlite'));
        } finally {
          own.close();
        }
      },
      write: (work) => writeOrFault(() => inTurn(() => inTransaction(transaction, work)), log),
      // Unlike SELECT 1, this statement reads the file.
      ping: async () => {
        reader.prepare('SELECT count(*) FROM sqlite_schema').get();
      },
      close: async () => {
        await inTurn(async () => {
          reader.close();
          await writer.destroy();
        });
      },
    };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

const pauseMs = 20;

/**
 * Transactions on SQLite that take the write lock at their start. Deferred ones can fail half-way when another process
 * (such as an import) writes between their first read and their first write. While another process has the lock, this
 * one tries again without blocking, for `lockMs`, so that readers go on.
 */
export function sqliteTransaction(
  handle: SqliteHandle,
  connection: Connection,
  lockMs: number,
): Transaction {
  return {
    dialect: 'sqlite',
    connection,
    begin: async () => {
      const deadline = performance.now() + lockMs;
      while (!(await begun(connection, deadline))) await wait(pauseMs);
    },
    commit: () => connection.change('COMMIT', []),
    // After some errors, such as a full disk, SQLite has rolled back by itself.
    rollback: async () => {
      if (handle.inTransaction) await connection.change('ROLLBACK', []);
    },
    // Only a failing disk leaves it open whether everything was written. After any other error the transaction is
    // rolled back.
    mayBeKept: ({ code }) => code?.startsWith('SQLITE_IOERR') ?? false,
  };
}

/** Whether the connection got the lock. Throws once the deadline has passed. */
async function begun({ change }: Connection, deadline: number): Promise<boolean> {
  try {
    await change('BEGIN IMMEDIATE', []);
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'SQLITE_BUSY' || performance.now() > deadline) throw error;
    return false;
  }
}

/**
 * Runs one task at a time. Limits how long tasks wait for their turn, and how many may wait; otherwise it throws an
 * error with code POOL_BUSY.
 */
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
