/** Counts what comes, in one stretch of time after the other. */
export class Pace {
  readonly #most: number;
  readonly #stretchMs: number;
  #count = 0;
  #since: number | null = null;

  constructor(most: number, stretchMs: number) {
    this.#most = most;
    this.#stretchMs = stretchMs;
  }

  /** Adds to the count; true when it is then more than one stretch allows. */
  exceeds(more: number, nowMs = performance.now()): boolean {
    if (this.#since === null || nowMs - this.#since > this.#stretchMs) {
      this.#since = nowMs;
      this.#count = 0;
    }
    this.#count += more;
    return this.#count > this.#most;
  }
}
