import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction, type Transaction } from './inTransaction.ts';

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
 * A transaction on a pooled connection of its own. One that was rolled back because two waited for each other, or whose
 * connection broke before it was being kept, is done over, four times at most, after a random pause.
 */
export function mysqlTransaction<T>(
  source: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return again.execute(() => inTransaction(source.createQueryRunner(), mysql, work));
}

function isRolledBack({ code, errno }: NodeJS.ErrnoException): boolean {
  return rolledBack.has(code) || errno === connectionKilled;
}

const mysql: Transaction = {
  begin: (runner) => runner.startTransaction(),
  commit: (runner) => runner.commitTransaction(),
  rollback: async (runner) => {
    try {
      await runner.rollbackTransaction();
    } catch {
      // The server rolls back what a connection leaves open when it ends.
      const connection = await runner.connect();
      connection.destroy();
    }
  },
  mayBeKept: ({ code }) => !surelyNotKept.has(code),
};

/**
 * What the server says of a COMMIT only when nothing was kept: of two that waited for each other this one was given up, or
 * a Galera node without quorum has not even read the statement.
 */
const surelyNotKept: ReadonlySet<unknown> = new Set(['ER_LOCK_DEADLOCK', 'ER_UNKNOWN_COM_ERROR']);
