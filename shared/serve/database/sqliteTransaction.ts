import { setTimeout as wait } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import type { Transaction } from './inTransaction.ts';

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
