import type { MaybePromise } from './rows/MaybePromise.ts';
import type { Connection } from './rows/runStatement.ts';
import { Writer } from './rows/Writer.ts';

/** How a transaction is begun and ended on one connection. */
export interface Transaction {
  dialect: 'sqlite' | 'mysql';
  connection: Connection;
  begin(): Promise<void>;
  commit(): MaybePromise<unknown>;
  /** Rolls back what is still open, or gives the connection up, so that it cannot be kept. */
  rollback(): Promise<void>;
  /** Whether, after this error of `commit`, what was written can have been kept all the same. */
  mayBeKept(error: { code?: string }): boolean;
}

/** Says that a transaction may have been kept or not; its cause is what went wrong at its very end. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

/**
 * Runs `work` in a transaction. What goes wrong rolls it back and comes back as it is, unless it comes while the transaction
 * is being kept and leaves that open: then OutcomeUnknown.
 */
export async function inTransaction<T>(
  { dialect, connection, begin, commit, rollback, mayBeKept }: Transaction,
  work: (writer: Writer) => MaybePromise<T>,
): Promise<T> {
  await begin();
  let result: T;
  try {
    result = await work(new Writer(connection, dialect));
  } catch (error) {
    await rollback();
    throw error;
  }
  try {
    await commit();
  } catch (error) {
    await rollback();
    if (!mayBeKept(error as { code?: string })) throw error;
    throw new OutcomeUnknown('it is not known whether the change was kept', { cause: error });
  }
  return result;
}
