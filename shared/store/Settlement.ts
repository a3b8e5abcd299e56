import { LRUCache } from 'lru-cache';
import type { SharedStore, Spent } from './SharedStore.ts';

/** How often (ms) the work of this process is added to the shared accounts. */
const everyMs = 100;
/** The most callers to count at the same time. The least recently active are dropped for new ones. */
const callers = 50_000;

interface Account {
  /** What the caller has caused, less what time has paid off since. */
  owed: number;
  atMs: number;
}

/** Adds what callers cause in this process to the shared accounts, at most ten times a second. */
export class Settlement {
  readonly #store: Pick<SharedStore, 'settle'>;
  #unsent = new Map<Accounts, Map<string, number>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(store: Pick<SharedStore, 'settle'>) {
    this.#store = store;
  }

  /** Notes what a caller has caused. Other processes learn it soon. */
  note(accounts: Accounts, caller: string, work: number): void {
    const noted = this.#unsent.get(accounts) ?? new Map<string, number>();
    this.#unsent.set(accounts, noted.set(caller, (noted.get(caller) ?? 0) + work));
    this.#timer ??= setTimeout(() => void this.#settle(), everyMs).unref();
  }

  /** What could not be sent to the store is not sent later: each process has counted it for itself. */
  async #settle(): Promise<void> {
    const sent = [...this.#unsent].flatMap(([accounts, noted]) =>
      [...noted].map(([caller, work]) => ({ accounts, caller, work })),
    );
    this.#unsent = new Map();
    const spent = sent.map(
      ({ accounts: { name, perMs }, caller, work }): Spent => ({
        account: `${name} ${caller}`,
        work,
        perMs,
      }),
    );
    const totals = await this.#store.settle(spent).catch(() => []);
    for (const [index, { accounts, caller }] of sent.entries()) {
      const total = totals[index];
      if (total === undefined) continue;
      accounts.settled(caller, total + (this.#unsent.get(accounts)?.get(caller) ?? 0));
    }
    this.#timer = null;
    if (this.#unsent.size > 0) this.#timer = setTimeout(() => void this.#settle(), everyMs).unref();
  }
}

/**
 * What each caller has caused lately. Time pays it off. Decisions are immediate, from what this process knows: its own
 * work, and the total when the accounts were last settled.
 */
export class Accounts {
  /** Distinguishes them from other accounts of the same callers. */
  readonly name: string;
  /** The amount that is paid off in a millisecond. */
  readonly perMs: number;
  readonly #settlement: Settlement | null;
  readonly #known = new LRUCache<string, Account>({ max: callers });

  /** `settlement` shares them with other processes. Null: they belong to this process alone. */
  constructor(name: string, perMs: number, settlement: Settlement | null) {
    this.name = name;
    this.perMs = perMs;
    this.#settlement = settlement;
  }

  owed(caller: string, nowMs = performance.now()): number {
    const account = this.#known.get(caller);
    return account ? Math.max(0, account.owed - (nowMs - account.atMs) * this.perMs) : 0;
  }

  add(caller: string, work: number, nowMs = performance.now()): void {
    this.#known.set(caller, { owed: this.owed(caller, nowMs) + work, atMs: nowMs });
    this.#settlement?.note(this, caller, work);
  }

  /**
   * Sets a caller's total over all processes. Work that was counted here while the store was lost stays counted here.
   */
  settled(caller: string, total: number, nowMs = performance.now()): void {
    this.#known.set(caller, { owed: Math.max(total, this.owed(caller, nowMs)), atMs: nowMs });
  }
}
