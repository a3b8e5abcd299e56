/**
 * The time that a call has. Like an AbortSignal with a timer, but without the events, of which a call needs none.
 */
export class Deadline {
  readonly #until: number;
  readonly #timer: NodeJS.Timeout;
  readonly #told: (() => void)[] = [];
  #passed = false;

  /** `ms` from now. */
  constructor(ms: number) {
    this.#until = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#passed = true;
      for (const tell of this.#told) tell();
    }, ms);
  }

  get passed(): boolean {
    return this.#passed;
  }

  /** Milliseconds until then. */
  left(): number {
    return this.#until - performance.now();
  }

  /** Calls back when the time is up, at once when it is already. */
  onPassed(tell: () => void): void {
    if (this.#passed) tell();
    else this.#told.push(tell);
  }

  /** Ends the waiting: nobody is told any more. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
