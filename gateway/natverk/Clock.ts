/** Tells the time in milliseconds, from a beginning of its own. */
export interface Clock {
  now(): number;
}

/** The time as it passes, whoever was late. */
export const wallClock: Clock = { now: () => performance.now() };

/** How often the clock looks whether the gateway comes round in time, and by how much it may be late. */
const beatMs = 20;
const toleratedMs = 10;

/**
 * The clock by which members are held to their time. It stands still while the event loop is late: an answer that came
 * meanwhile could not be read, and that is no fault of the member's.
 */
export class AttentiveClock implements Clock {
  readonly #timer: NodeJS.Timeout;
  #due = performance.now() + beatMs;
  #lateMs = 0;

  constructor() {
    this.#timer = setInterval(() => this.#beat(), beatMs).unref();
  }

  now(): number {
    return performance.now() - this.#lateMs - this.#overdue();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    this.#lateMs += this.#overdue();
    this.#due = performance.now() + beatMs;
  }

  #overdue(): number {
    return Math.max(0, performance.now() - this.#due - toleratedMs);
  }
}
