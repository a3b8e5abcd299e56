/** Ids that are good once: what they are, and for how long they must be remembered. */
export interface Once {
  /** Keeps them apart from ids of another kind. */
  readonly name: string;
  readonly lifetimeMs: number;
  /** Of ids that anybody can make up: how many are remembered until `confirm`, the oldest of which then make way. */
  readonly unconfirmed?: number;
  /** What holds while a shared store cannot be asked: a first use at this server counts, or no use does. */
  readonly withoutStore: 'own memory' | 'refuse';
}

/** Remembers ids that are good once. */
export interface Uses {
  /**
   * Takes an id at its first use; false when it has been used before, or when no more can be remembered. At once where nobody
   * else need be asked. Rejects with {@link StoreUnavailable} when that cannot be known, and `withoutStore` is to refuse.
   */
  take(once: Once, id: string): boolean | Promise<boolean>;
  /** Says of an id that was taken that nobody made it up: it no longer makes way for others. */
  confirm(once: Once, id: string): void;
}

/** What a caller has caused since it was last settled, in an account that pays off `perMs` a millisecond. */
export interface Spent {
  readonly account: string;
  readonly work: number;
  readonly perMs: number;
}

/** What several processes share. */
export interface SharedStore extends Uses {
  /** Adds to accounts, and gives what each then owes, whoever caused it. */
  settle(spent: readonly Spent[]): Promise<readonly number[]>;
  /** Whether everybody who should share it does: false while this process goes by its own memory. */
  readonly isShared: boolean;
  /** How often it could not be asked, until now. */
  readonly failures: number;
  close(): Promise<void>;
}

/** Whether an id has been used cannot be known now. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** How long an account is kept that nothing pays off, such as the requests of one minute. */
export const keptMs = 120_000;
