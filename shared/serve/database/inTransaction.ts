import type { MaybePromise } from './rows/MaybePromise.ts';
import type { Connection } from './rows/runStatement.ts';
import { Writer } from './rows/Writer.ts';

/** How to begin and end a transaction on one connection. */
export interface Transaction {
  dialect: 'sqlite' | 'mysql';
  connection: Connection;
  begin(): Promise<void>;
  commit(): MaybePromise<unknown>;
  /** Rolls the transaction back, or gives up the connection so that it cannot be committed. */
  rollback(): Promise<void>;
  /** Whether the transaction may have been committed in spite of this error of `commit`. */
  mayBeKept(error: { code?: string }): boolean;
}

/** A transaction may or may not have been committed. The cause is the error of the commit. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

/**
 * Runs `work` in a transaction. An error rolls it back and is thrown unchanged. After an error of the commit that
 * leaves the outcome open, OutcomeUnknown is thrown.
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
