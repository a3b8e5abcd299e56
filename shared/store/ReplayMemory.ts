/** What a full memory does: takes nothing new until something has gone by itself, or forgets the oldest. */
type WhenFull = 'refuse' | 'forget';

/**
 * Remembers single-use ids for as long as they could be used again. Bounded: when it is full, nothing new is taken
 * until something has been forgotten, so that nothing is ever let through twice; or, for ids that anybody can make up, the
 * oldest is forgotten, so that nobody's ids keep out another's.
 */
export class ReplayMemory {
  readonly #lifetimeMs: number;
  readonly #max: number;
  readonly #whenFull: WhenFull;
  /** Ids by when they are forgotten; in the order in which they came, which is that in which they go. */
  readonly #until = new Map<string, number>();

  constructor(lifetimeMs: number, max = 100_000, whenFull: WhenFull = 'refuse') {
    this.#lifetimeMs = lifetimeMs;
    this.#max = max;
    this.#whenFull = whenFull;
  }

  /** Takes an id at its first use; false when it has been used before, or when no more can be remembered. */
  take(id: string, now = Date.now()): boolean {
    for (const [known, until] of this.#until) {
      if (until > now) break;
      this.#until.delete(known);
    }
    if (this.#until.has(id) || !this.#makeRoom()) return false;
    this.#until.set(id, now + this.#lifetimeMs);
    return true;
  }

  /** Whether an id has been taken, and could be used again if it were not remembered. */
  has(id: string, now = Date.now()): boolean {
    return (this.#until.get(id) ?? 0) > now;
  }

  /** How many ids it remembers. */
  get size(): number {
    return this.#until.size;
  }

  #makeRoom(): boolean {
    if (this.#until.size < this.#max) return true;
    if (this.#whenFull === 'refuse') return false;
    const [oldest = ''] = this.#until.keys();
    return this.#until.delete(oldest);
  }
}
