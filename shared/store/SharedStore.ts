/** A kind of single-use id, and how long its ids must be remembered. */
export interface Once {
  /** Distinguishes them from ids of another kind. */
  readonly name: string;
  readonly lifetimeMs: number;
  /**
   * For ids that anybody can make up: the most to remember before `confirm`. The oldest of them are dropped for new
   * ones.
   */
  readonly unconfirmed?: number;
  /** What to do while a shared store cannot be reached: accept a first use at this server, or refuse every use. */
  readonly withoutStore: 'own memory' | 'refuse';
}

/** Remembers single-use ids. */
export interface Uses {
  /**
   * Accepts an id at its first use. False when it has been used before, or when no more can be remembered. Not a
   * promise when no other process need be asked. Rejects with {@link StoreUnavailable} when the store cannot be reached
   * and `withoutStore` says refuse.
   */
  take(once: Once, id: string): boolean | Promise<boolean>;
  /** States that nobody made up an accepted id: it is no longer dropped for others. */
  confirm(once: Once, id: string): void;
}

/** What a caller has caused since the last settlement, in an account that time pays off by `perMs` a millisecond. */
export interface Spent {
  readonly account: string;
  readonly work: number;
  readonly perMs: number;
}

/** Memory that several processes share. */
export interface SharedStore extends Uses {
  /** Adds to accounts, and returns the total that each then owes, from all processes. */
  settle(spent: readonly Spent[]): Promise<readonly number[]>;
  /** Whether it is shared at the moment. False while this process uses its own memory. */
  readonly isShared: boolean;
  /** How many times it could not be reached so far. */
  readonly failures: number;
  close(): Promise<void>;
}

/** The store cannot be reached, so nobody knows whether an id has been used. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** For how long (ms) an account is kept that time does not pay off, such as the requests of one minute. */
export const keptMs = 120_000;
