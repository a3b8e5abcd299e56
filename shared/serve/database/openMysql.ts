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

/** An unused connection is closed after this long (ms), before a server or a firewall drops it silently. */
const idleTimeout = 60_000;
/** After about this long (ms) without data, a connection whose other end is gone is detected. */
const keepAliveInitialDelay = 10_000;

/** MariaDB or MySQL through mysql2. Each write has a pooled connection of its own. */
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
    // The driver closes idle connections only when its limit on idle ones is lower than its limit on all.
    extra: {
      maxIdle: Math.max(1, limits.connections - 1),
      idleTimeout,
      gracefulEnd: true,
      keepAliveInitialDelay,
    },
    entities: options.entities,
    migrations: options.migrations,
    // MySQL commits at every DDL statement, so a transaction around a migration would protect nothing.
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
    // The statement reads a table: a Galera node without quorum still answers a SELECT that reads none.
    ping: async () => {
      await source.query('SELECT 1 FROM migrations LIMIT 1');
    },
    // A connection that cannot be closed normally is already gone.
    close: () => source.destroy().catch(() => {}),
  };
}

/** Errors that ended a transaction before its commit. The server has rolled it back, and it can run again at once. */
const rolledBack: ReadonlySet<unknown> = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_CHECKREAD',
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  'ER_SERVER_SHUTDOWN',
]);
/** MariaDB's ER_CONNECTION_KILLED, which mysql2 has no name for. */
const connectionKilled = 1927;

const again = retry(handleWhen(isRolledBack), {
  maxAttempts: 4,
  backoff: new ExponentialBackoff({ initialDelay: 10, maxDelay: 200 }),
});

/**
 * A transaction on a pooled connection of its own. After a deadlock, or when the connection broke before the commit, it
 * runs again after a random pause, at most four times.
 */
export function mysqlTransaction<T>(
  pool: Pool,
  options: DatabaseOptions,
  work: (writer: Writer) => MaybePromise<T>,
): Promise<T> {
  return again.execute(() => once(pool, options, 'START TRANSACTION', work));
}

/** Reads rows as they were at one moment. */
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
        // When a connection ends, the server rolls back its open transaction.
        pooled.destroy();
      }
    },
    mayBeKept: ({ code }) => !surelyNotKept.has(code),
  };
}

/**
 * Errors of a COMMIT after which surely nothing was kept: a deadlock that this transaction lost, or a Galera node
 * without quorum, which has not even read the statement.
 */
const surelyNotKept: ReadonlySet<unknown> = new Set(['ER_LOCK_DEADLOCK', 'ER_UNKNOWN_COM_ERROR']);
