import type { EntityManager, QueryRunner } from 'typeorm';

/** How a transaction is begun and ended on one kind of database. */
export interface Transaction {
  begin(runner: QueryRunner): Promise<void>;
  commit(runner: QueryRunner): Promise<void>;
  /** Rolls back what is still open, or gives the connection up, so that it cannot be kept. */
  rollback(runner: QueryRunner): Promise<void>;
  /** Whether, after this error of `commit`, what was written can have been kept all the same. */
  mayBeKept(error: { code?: string }): boolean;
}

/** Says that a transaction may have been kept or not; its cause is what went wrong at its very end. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

/**
 * Runs `work` in a transaction of its own. What goes wrong rolls it back and comes back as it is, unless it comes while the
 * transaction is being kept and leaves that open: then OutcomeUnknown.
 */
export async function inTransaction<T>(
  runner: QueryRunner,
  { begin, commit, rollback, mayBeKept }: Transaction,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    await begin(runner);
    let result: T;
    try {
      result = await work(runner.manager);
    } catch (error) {
      await rollback(runner);
      throw error;
    }
    try {
      await commit(runner);
    } catch (error) {
      await rollback(runner);
      if (!mayBeKept(error as { code?: string })) throw error;
      throw new OutcomeUnknown('it is not known whether the change was kept', { cause: error });
    }
    return result;
  } finally {
    await runner.release();
  }
}
