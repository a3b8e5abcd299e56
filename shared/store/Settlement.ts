import { LRUCache } from 'lru-cache';
import type { SharedStore, Spent } from './SharedStore.ts';

/** How long what was caused here may wait until the others know it. */
const everyMs = 100;
/** Callers that are counted at the same time; the least recent make way. */
const callers = 50_000;

interface Account {
  /** What the caller has caused beyond what the time since then has paid off. */
  owed: number;
  atMs: number;
}

/** Has what callers cause in this process added to the accounts that it shares, ten times a second at most. */
export class Settlement {
  readonly #store: Pick<SharedStore, 'settle'>;
  #unsent = new Map<Accounts, Map<string, number>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(store: Pick<SharedStore, 'settle'>) {
    this.#store = store;
  }

  /** Notes what a caller has caused, which the others learn soon. */
  note(accounts: Accounts, caller: string, work: number): void {
    const noted = this.#unsent.get(accounts) ?? new Map<string, number>();
    this.#unsent.set(accounts, noted.set(caller, (noted.get(caller) ?? 0) + work));
    this.#timer ??= setTimeout(() => void this.#settle(), everyMs).unref();
  }

  /** What the store could not be told is not told later: each process has then counted for itself. */
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
 * What each caller has caused of late, which time pays off. Decided on at once, by what this process knows: what it caused
 * itself, and what all had when the accounts were last settled.
 */
export class Accounts {
  /** Keeps them apart from other accounts of the same callers. */
  readonly name: string;
  /** What is paid off in a millisecond. */
  readonly perMs: number;
  readonly #settlement: Settlement | null;
  readonly #known = new LRUCache<string, Account>({ max: callers });

  /** `settlement`: what they are shared by; null: they are this process's own. */
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

  /** Takes up what a caller owes by all. What it caused here while the store was lost stays counted here. */
  settled(caller: string, total: number, nowMs = performance.now()): void {
    this.#known.set(caller, { owed: Math.max(total, this.owed(caller, nowMs)), atMs: nowMs });
  }
}
