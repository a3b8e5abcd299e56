/** What a full memory does: refuse new ids until some expire, or forget the oldest. */
type WhenFull = 'refuse' | 'forget';

/**
 * Remembers single-use ids for as long as they could be used again. Its size is limited. When it is full it refuses new
 * ids until some expire, so that no id is accepted twice. For ids that anybody can make up it forgets the oldest
 * instead, so that nobody can keep out others' ids.
 */
export class ReplayMemory {
  readonly #lifetimeMs: number;
  readonly #max: number;
  readonly #whenFull: WhenFull;
  /** Each id with the time when it expires. The order of arrival is also the order of expiry. */
  readonly #until = new Map<string, number>();

  constructor(lifetimeMs: number, max = 100_000, whenFull: WhenFull = 'refuse') {
    this.#lifetimeMs = lifetimeMs;
    this.#max = max;
    this.#whenFull = whenFull;
  }

  /** Accepts an id at its first use. False when it has been used before, or when the memory is full. */
  take(id: string, now = Date.now()): boolean {
    for (const [known, until] of this.#until) {
      if (until > now) break;
      this.#until.delete(known);
    }
    if (this.#until.has(id) || !this.#makeRoom()) return false;
    this.#until.set(id, now + this.#lifetimeMs);
    return true;
  }

  /** Whether an id has been used, and could still be used again. */
  has(id: string, now = Date.now()): boolean {
    return (this.#until.get(id) ?? 0) > now;
  }

  /** The number of remembered ids. */
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
