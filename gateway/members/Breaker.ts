/** Whether calls are let through to an address: all, one that tries it, or none. */
export type Breakerstate = 'closed' | 'half-open' | 'open';

/**
 * Leaves an address alone for a while when it has failed several times in a row; then one call tries it, and says whether
 * all others follow or it is left alone for as long again.
 */
export class Breaker {
  readonly #breakAfter: number;
  readonly #breakMs: number;
  readonly #onState: (state: Breakerstate) => void;
  #state: Breakerstate = 'closed';
  #failures = 0;
  #openedAt = 0;

  /** Opens after so many failures in a row, for so long; `onState` hears of every change. */
  constructor(breakAfter: number, breakMs: number, onState: (state: Breakerstate) => void) {
    this.#breakAfter = breakAfter;
    this.#breakMs = breakMs;
    this.#onState = onState;
  }

  /** Whether a call may be made now: as any other, as the one that tries, or not (null). */
  leave(): 'call' | 'trial' | null {
    if (this.#state === 'closed') return 'call';
    if (this.#state === 'half-open' || Date.now() - this.#openedAt < this.#breakMs) return null;
    this.#become('half-open');
    return 'trial';
  }

  /** How a call went that was let through while all were. What comes in later than that says nothing any more. */
  went(failed: boolean): void {
    if (this.#state !== 'closed') return;
    this.#failures = failed ? this.#failures + 1 : 0;
    if (this.#failures >= this.#breakAfter) this.#open();
  }

  /** How the call went that tried the address. */
  tried(failed: boolean): void {
    if (failed) {
      this.#open();
      return;
    }
    this.#failures = 0;
    this.#become('closed');
  }

  #open(): void {
    this.#openedAt = Date.now();
    this.#become('open');
  }

  #become(state: Breakerstate): void {
    this.#state = state;
    this.#onState(state);
  }
}
