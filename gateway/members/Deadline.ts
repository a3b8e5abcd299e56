import { type Clock, wallClock } from '../natverk/Clock.ts';

/** A deadline is put off for a gateway that is late itself, to this many times its time at most. */
const longestTimes = 2;

/**
 * The time that calls have. Like an AbortSignal with a timer, but without the events, of which a call needs none. Time in
 * which the gateway could not listen does not count, by the clock that is given.
 */
export class Deadline {
  readonly #clock: Clock;
  readonly #until: number;
  readonly #latest: number;
  readonly #told: (() => void)[] = [];
  #timer: NodeJS.Timeout;
  #passed = false;
  /** The calls that it holds for and that are under way. */
  #held = 1;

  /** `ms` from now, for one call; others may share it by `hold`. */
  constructor(ms: number, clock: Clock = wallClock) {
    this.#clock = clock;
    this.#until = clock.now() + ms;
    this.#latest = performance.now() + longestTimes * ms;
    this.#timer = setTimeout(() => this.#look(), ms);
  }

  /** Has it hold for one call more. */
  hold(): this {
    this.#held += 1;
    return this;
  }

  get passed(): boolean {
    return this.#passed;
  }

  /** Whether it passed, or all its calls have ended. */
  get over(): boolean {
    return this.#passed || this.#held === 0;
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

  /** Ends the waiting of one call; when it was the last, nobody is woken any more. */
  release(): void {
    this.#held -= 1;
    if (this.#held === 0) clearTimeout(this.#timer);
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

/** Calls that begin within this time of each other have one deadline. */
const togetherMs = 1;

/** The deadlines of the calls of one step, which begin together: one timer for all that have as long. */
export class Deadlines {
  readonly #clock: Clock;
  readonly #begun = new Map<number, { atMs: number; deadline: Deadline }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The deadline of one call. */
  in(ms: number): Deadline {
    const atMs = this.#clock.now();
    const known = this.#begun.get(ms);
    if (known && !known.deadline.over && atMs - known.atMs < togetherMs)
      return known.deadline.hold();
    const deadline = new Deadline(ms, this.#clock);
    this.#begun.set(ms, { atMs, deadline });
    return deadline;
  }
}
