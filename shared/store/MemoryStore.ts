import { LRUCache } from 'lru-cache';
import { ReplayMemory } from './ReplayMemory.ts';
import type { Once, SharedStore, Spent } from './SharedStore.ts';

interface Account {
  owed: number;
  atMs: number;
}

/** The most accounts. The least recently used are dropped for new ones. */
const accounts = 200_000;

/** The memory of one process, or of all its workers. */
export class MemoryStore implements SharedStore {
  readonly isShared = true;
  readonly failures = 0;
  readonly #uses = new Map<string, { firm: ReplayMemory; loose: ReplayMemory | null }>();
  /** Created at the first account: it allocates all its memory at once, and most servers in a process never need it. */
  #accounts: LRUCache<string, Account> | null = null;

  take(once: Once, id: string): boolean {
    const { firm, loose } = this.#memoriesOf(once);
    return loose ? !firm.has(id) && loose.take(id) : firm.take(id);
  }

  confirm(once: Once, id: string): void {
    this.#memoriesOf(once).firm.take(id);
  }

  async settle(spent: readonly Spent[]): Promise<readonly number[]> {
    const nowMs = performance.now();
    this.#accounts ??= new LRUCache({ max: accounts });
    const known = this.#accounts;
    return spent.map(({ account, work, perMs }) => {
      const was = known.get(account);
      const before = was ? Math.max(0, was.owed - (nowMs - was.atMs) * perMs) : 0;
      const owed = before + work;
      known.set(account, { owed, atMs: nowMs });
      return owed;
    });
  }

  async close(): Promise<void> {}

  #memoriesOf({ name, lifetimeMs, unconfirmed }: Once) {
    const known = this.#uses.get(name);
    if (known) return known;
    const made = {
      firm: new ReplayMemory(lifetimeMs),
      loose: unconfirmed === undefined ? null : new ReplayMemory(lifetimeMs, unconfirmed, 'forget'),
    };
    this.#uses.set(name, made);
    return made;
  }
}
