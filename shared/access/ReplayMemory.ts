/**
 * Remembers single-use ids for as long as they could be used again. Bounded: when it is full, nothing new is taken
 * until something has been forgotten, so that nothing is ever let through twice.
 */
export class ReplayMemory {
  readonly #lifetimeMs: number;
  readonly #max: number;
  /** Ids by when they are forgotten; in the order in which they came, which is that in which they go. */
  readonly #until = new Map<string, number>();

  constructor(lifetimeMs: number, max = 100_000) {
    this.#lifetimeMs = lifetimeMs;
    this.#max = max;
  }

  /** Takes an id at its first use; false when it has been used before, or when no more can be remembered. */
  take(id: string, now = Date.now()): boolean {
    for (const [known, until] of this.#until) {
      if (until > now) break;
      this.#until.delete(known);
    }
    if (this.#until.has(id) || this.#until.size >= this.#max) return false;
    this.#until.set(id, now + this.#lifetimeMs);
    return true;
  }

  /** How many ids it remembers. */
  get size(): number {
    return this.#until.size;
  }
}
