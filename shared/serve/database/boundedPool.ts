import type { Socket } from 'node:net';
import mysql, { type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import type { DatabaseLimits } from './DatabaseLimits.ts';
import type { Hosts } from './hosts.ts';

type Callback = Parameters<Pool['getConnection']>[0];

/** mysql2 in the form of a driver for TypeORM, with limits on waiting. */
export interface BoundedPool {
  driver: { createPool(options: PoolOptions): Pool };
  /** The latest pool. */
  current(): Pool;
  /** Limits the time of statements from now on. Migrations run before that, and take the time that they need. */
  setDeadlines(): void;
}

/** How much longer (ms) than the server's own limit to wait for it to stop a statement. */
const graceMs = 2_000;

/**
 * mysql2's pool, with limits on how long callers wait for a connection and how many may wait: mysql2 itself has none.
 * Statements get a time limit at the server. A connection without any data until after that limit, because the server
 * hangs or the network drops its packets, is given up. Of several hosts, connections go to one that is ready.
 */
export function boundedPool(
  { waiting, waitMs, lockMs, statementMs }: DatabaseLimits,
  hosts: Hosts,
): BoundedPool {
  const lockSeconds = Math.ceil(lockMs / 1_000);
  // MariaDB and MySQL each run their own part of this text; to the other it is a comment.
  const deadlines = `SET SESSION innodb_lock_wait_timeout = ${lockSeconds}, lock_wait_timeout = ${lockSeconds}
    /*M!100101 , max_statement_time = ${statementMs / 1_000} */ /*!50708 , max_execution_time = ${statementMs} */`;
  const bounded = new WeakSet<PoolConnection>();
  let inForce = false;
  let underWay = 0;

  const withDeadlines = (connection: PoolConnection, callback: Callback) => {
    if (!inForce) return callback(null, connection);
    const stream = streamOf(connection);
    stream.setTimeout(statementMs + graceMs);
    if (bounded.has(connection)) return callback(null, connection);
    stream.on('timeout', () => stream.destroy(silent()));
    connection.query(deadlines, (error) => {
      if (error) connection.destroy();
      else bounded.add(connection);
      callback(error, connection);
    });
  };

  const bound = (pool: Pool): Pool => {
    // An idle connection is silent, so it has no time limit.
    pool.on('release', (connection) => streamOf(connection).setTimeout(0));
    const obtain = pool.getConnection.bind(pool);
    pool.getConnection = (callback) => {
      if (underWay >= waiting) return callback(busy('too many wait'), undefined as never);
      underWay += 1;
      let waited = false;
      const timer = setTimeout(() => {
        waited = true;
        underWay -= 1;
        callback(busy(`none within ${waitMs} ms`), undefined as never);
      }, waitMs);
      const answer: Callback = (error, connection) => {
        if (waited) return connection?.release();
        clearTimeout(timer);
        underWay -= 1;
        callback(error && unconnected(error), connection);
      };
      let left = hosts.count * 2;
      const attempt = () =>
        obtain((error, connection) => {
          if (waited) return answer(error, connection);
          left -= 1;
          if (error) return left > 0 && hosts.count > 1 ? attempt() : answer(error, connection);
          if (hosts.count === 1) return withDeadlines(connection, answer);
          hosts.isReady(connection, (ready) => {
            if (ready) return withDeadlines(connection, answer);
            connection.destroy();
            if (left > 0) attempt();
            else answer(away(), connection);
          });
        });
      attempt();
    };
    return pool;
  };
  let made: Pool | undefined;
  return {
    driver: {
      createPool: (options) => {
        const several = hosts.count > 1 && { stream: hosts.stream };
        made = bound(mysql.createPool({ ...options, ...several }));
        return made;
      },
    },
    current: () => {
      if (!made) throw new Error('no pool has been made yet');
      return made;
    },
    setDeadlines: () => {
      inForce = true;
    },
  };
}

/** The driver's own socket, on which the driver sets no time limit. */
function streamOf(connection: PoolConnection): Socket {
  return (connection as PoolConnection & { stream: Socket }).stream;
}

/**
 * An error with the code of the driver or the operating system for a missing connection. It leaves out their message,
 * which names the host and the user.
 */
function unconnected(cause: NodeJS.ErrnoException & { fatal?: boolean }): NodeJS.ErrnoException {
  const { code, errno, fatal } = cause;
  const error = new Error('the database gave no connection', { cause });
  return Object.assign(error, { code, errno, fatal });
}

/** No server of the database is ready. */
function away(): NodeJS.ErrnoException {
  return Object.assign(new Error('no server of the database is ready'), { code: 'ECONNREFUSED' });
}

function silent(): NodeJS.ErrnoException {
  return Object.assign(new Error('nothing has come for too long'), { code: 'ETIMEDOUT' });
}

function busy(why: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no connection to the database is free: ${why}`), {
    code: 'POOL_BUSY',
  });
}
