import { type Clock, wallClock } from '../natverk/Clock.ts';

/** A deadline is put off for a gateway that is late itself, to this many times its time at most. */
const longestTimes = 2;

/**
 * The time that a call has. Like an AbortSignal with a timer, but without the events, of which a call needs none. Time in
 * which the gateway could not listen does not count, by the clock that is given.
 */
export class Deadline {
  readonly #clock: Clock;
  readonly #until: number;
  readonly #latest: number;
  readonly #told: (() => void)[] = [];
  #timer: NodeJS.Timeout;
  #passed = false;

  /** `ms` from now. */
  constructor(ms: number, clock: Clock = wallClock) {
    this.#clock = clock;
    this.#until = clock.now() + ms;
    this.#latest = performance.now() + longestTimes * ms;
    this.#timer = setTimeout(() => this.#look(), ms);
  }

  get passed(): boolean {
    return this.#passed;
  }

  /** Milliseconds until then; above zero when it passed because the gateway was late for too long. */
  left(): number {
    return this.#until - this.#clock.now();
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

  #look(): void {
    const waitMs = Math.min(this.left(), this.#latest - performance.now());
    // Timers count in whole milliseconds.
    if (waitMs >= 1) {
      this.#timer = setTimeout(() => this.#look(), waitMs);
      return;
    }
    this.#passed = true;
    for (const tell of this.#told) tell();
  }
}
