import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import type { Pool, PoolConnection } from 'mysql2';
import { DataSource } from 'typeorm';
import { boundedPool } from './boundedPool.ts';
import type { Database, DatabaseOptions, OpenOptions } from './Database.ts';
import { Hosts, urlsOf } from './hosts.ts';
import { inTransaction, type Transaction } from './inTransaction.ts';
import { migrateInTurn } from './migrateInTurn.ts';
import { refuseNewer } from './refuseNewer.ts';
import type { MaybePromise } from './rows/MaybePromise.ts';
import { Rows } from './rows/Rows.ts';
import { mysqlConnection } from './rows/runStatement.ts';
import type { Writer } from './rows/Writer.ts';
import { writeOrFault } from './writeOrFault.ts';

/** An unused connection is closed after this long, before a server or a firewall on the way does so unseen. */
const idleTimeout = 60_000;
/** A connection whose other end has gone is found out after about this long without a word. */
const keepAliveInitialDelay = 10_000;

/** MariaDB or MySQL through mysql2; each write has a pooled connection of its own. */
export async function openMysql(options: OpenOptions): Promise<Database> {
  const { limits, log } = options;
  const hosts = new Hosts(options.url);
  const pool = boundedPool(limits, hosts);
  const source = await new DataSource({
    type: 'mysql',
    driver: pool.driver,
    url: urlsOf(options.url)[0],
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize: limits.connections,
    // Shorter than the wait for a connection, so that a database that cannot be reached is not reported as busy.
    connectTimeout: limits.waitMs / (hosts.count + 1),
    // The driver closes unused connections only when it may keep fewer than it may have.
    extra: {
      maxIdle: Math.max(1, limits.connections - 1),
      idleTimeout,
      gracefulEnd: true,
      keepAliveInitialDelay,
    },
    entities: options.entities,
    migrations: options.migrations,
    // MySQL commits at every DDL statement, so a transaction around a migration would only pretend to protect it.
    migrationsTransactionMode: 'none',
  }).initialize();
  try {
    if (options.allMigrations) await refuseNewer(source, options);
    await migrateInTurn(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  pool.setDeadlines();
  const current = pool.current();
  return {
    dialect: 'mysql',
    rows: new Rows(mysqlConnection(current, options).run, 'mysql'),
    snapshot: (work) => mysqlSnapshot(current, options, work),
    write: (work) => writeOrFault(() => mysqlTransaction(current, options, work), log),
    // Of a table: a Galera node without quorum still answers a SELECT that reads none.
    ping: async () => {
      await source.query('SELECT 1 FROM migrations LIMIT 1');
    },
    // A connection that cannot be closed in good order has gone by itself.
    close: () => source.destroy().catch(() => {}),
  };
}

/** What ended a transaction that had not begun to be kept: the server has rolled it back, and it can be done over at once. */
const rolledBack: ReadonlySet<unknown> = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_CHECKREAD',
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  'ER_SERVER_SHUTDOWN',
]);
/** MariaDB's ER_CONNECTION_KILLED, which the driver has no name for. */
const connectionKilled = 1927;

const again = retry(handleWhen(isRolledBack), {
  maxAttempts: 4,
  backoff: new ExponentialBackoff({ initialDelay: 10, maxDelay: 200 }),
});

/**
 * A transaction on a pooled connection of its own. A transaction that was rolled back because two waited for each other, or whose
 * connection broke before it was being kept, is done over, four times at most, after a random pause.
 */
export function mysqlTransaction<T>(
  pool: Pool,
  options: DatabaseOptions,
  work: (writer: Writer) => MaybePromise<T>,
): Promise<T> {
  return again.execute(() => once(pool, options, 'START TRANSACTION', work));
}

/** Reads rows as they are at one moment. */
export function mysqlSnapshot<T>(
  pool: Pool,
  options: DatabaseOptions,
  work: (rows: Rows) => Promise<T>,
): Promise<T> {
  return once(pool, options, 'START TRANSACTION READ ONLY', work);
}

async function once<T>(
  pool: Pool,
  options: DatabaseOptions,
  start: string,
  work: (writer: Writer) => MaybePromise<T>,
): Promise<T> {
  const connection = await obtained(pool);
  try {
    return await inTransaction(transactionOn(connection, options, start), work);
  } finally {
    connection.release();
  }
}

function obtained(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection)));
  });
}

function isRolledBack({ code, errno }: NodeJS.ErrnoException): boolean {
  return rolledBack.has(code) || errno === connectionKilled;
}

function transactionOn(
  pooled: PoolConnection,
  options: DatabaseOptions,
  start: string,
): Transaction {
  const connection = mysqlConnection(pooled, options);
  return {
    dialect: 'mysql',
    connection,
    begin: async () => {
      await connection.change(start, []);
    },
    commit: () => connection.change('COMMIT', []),
    rollback: async () => {
      try {
        await connection.change('ROLLBACK', []);
      } catch {
        // The server rolls back what a connection leaves open when it ends.
        pooled.destroy();
      }
    },
    mayBeKept: ({ code }) => !surelyNotKept.has(code),
  };
}

/**
 * What the server says of a COMMIT only when nothing was kept: of two that waited for each other this one was given up, or
 * a Galera node without quorum has not even read the statement.
 */
const surelyNotKept: ReadonlySet<unknown> = new Set(['ER_LOCK_DEADLOCK', 'ER_UNKNOWN_COM_ERROR']);
