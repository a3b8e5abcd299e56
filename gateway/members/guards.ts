import type { Denial } from '../answer/statedErrors.ts';
import { type Clock, wallClock } from '../natverk/context.ts';
import type { Orsak, Svarsstatus } from '../natverk/MemberStatuses.ts';
import type { Keeping } from './AnswerHandler.ts';

/** The places for calls to one member: so many under way at the same time, and so many that wait for one of them. */
export class Places {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /** Calls `begin` when there is a place, at once or later; false when the queue is full. Each call that began must `leave`. */
  take(begin: () => void): boolean {
    if (this.#taken < this.#most) {
      this.#taken += 1;
      begin();
      return true;
    }
    if (this.#waiting.length >= this.#mostWaiting) return false;
    this.#waiting.push(begin);
    return true;
  }

  /** Gives a place to the call that has waited longest, or frees it. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}

/** Which calls are let through to an address: all, one trial, or none. */
export type Breakerstate = 'closed' | 'half-open' | 'open';

/**
 * Stops calls to an address for a while when it has failed several times in a row. Then one call tries it: if that call is
 * answered, all calls are let through; otherwise the address is left alone for as long again.
 */
export class Breaker {
  readonly #breakAfter: number;
  readonly #breakMs: number;
  readonly #onState: (state: Breakerstate) => void;
  #state: Breakerstate = 'closed';
  #shown: Breakerstate = 'closed';
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

  /** Notes how a call ended that was made while the breaker was closed. Ignored when the breaker has opened since. */
  went(failed: boolean): void {
    if (this.#state !== 'closed') return;
    this.#failures = failed ? this.#failures + 1 : 0;
    if (this.#failures >= this.#breakAfter) this.#open();
  }

  /** Notes how the trial call ended. */
  tried(failed: boolean): void {
    if (failed) {
      this.#open();
      return;
    }
    this.#failures = 0;
    this.#become('closed');
  }

  /**
   * Another address has answered, so that this one is not asked: once it would be tried again nobody knows whether it still fails,
   * and it is not shown as failing any more. How it is asked does not change.
   */
  passedOver(): void {
    const isDue = this.#shown === 'open' && Date.now() - this.#openedAt >= this.#breakMs;
    if (isDue) this.#show('closed');
  }

  #open(): void {
    this.#openedAt = Date.now();
    this.#become('open');
  }

  #become(state: Breakerstate): void {
    this.#state = state;
    this.#show(state);
  }

  #show(state: Breakerstate): void {
    this.#shown = state;
    this.#onState(state);
  }
}

/** While the gateway itself is late, a deadline is put off, to this many times its length at most. */
const longestTimes = 2;

/**
 * The time that calls have. Like an AbortSignal with a timer, but without the events, of which a call needs none. Time in
 * which the gateway could not listen does not count, by the clock that is given.
 */
export class Deadline {
  readonly #clock: Clock;
  readonly #until: number;
  readonly #latest: number;
  readonly #listeners: (() => void)[] = [];
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

  /** Adds one call. */
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

  /** Calls back when the time is up; at once when it already is. */
  onPassed(listener: () => void): void {
    if (this.#passed) listener();
    else this.#listeners.push(listener);
  }

  /** Takes one call away; the timer stops with the last. */
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
    for (const listener of this.#listeners) listener();
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

/** The bytes of an answer, not read yet; or why there is none. */
export type Asked = Answered | Unanswered;

export interface Answered extends Keeping {
  ok: true;
  /** The body as it came. */
  bytes: Buffer;
  /** Whether its sender ends the connection with it, as a server does that is about to stop. */
  leaving: boolean;
}

export interface Unanswered {
  ok: false;
  status: Extract<Svarsstatus, 'SVARADE_INTE' | 'SPARRAD' | 'OGILTIGT_SVAR' | 'NEKADE'>;
  orsak: Orsak;
  /** Why the whole call was not let in, for NEKADE. */
  denial?: Denial;
  /** Whether the subgraph surely did nothing about the call, so that it can be made again. */
  notStarted: boolean;
}

/** An answer that did not come, and nothing more is known about why. */
export function unanswered(status: Unanswered['status'], orsak: Orsak): Unanswered {
  return { ok: false, status, orsak, notStarted: false };
}

/** Why a question is not answered by the lean front but by Apollo Server; null when it is. */
export type Declined =
  | 'accept'
  | 'invalid'
  | 'change'
  | 'introspection'
  | 'variables'
  | 'caller'
  | 'plan';

/** Observes questions and calls to members: metrics are counted by it. */
export interface CallObserver {
  /** A question was let through; the lean front answers it, unless `declined` says why not. */
  question(declined: Declined | null): void;
  /** A member's answer was read: by the scanner, or by the check. */
  read(member: string, how: 'scanned' | 'checked'): void;
  /** A call has ended after so many milliseconds; `orsak` says why it failed, undefined when it did not. */
  answered(member: string, orsak: Orsak | undefined, ms: number): void;
  /** A member's earlier answer is shown again, as the member allows. */
  fresh(member: string): void;
  /** A member's last good answer is shown in the place of one that did not come. */
  stale(member: string): void;
  /** A member announced more changes than there can be, and is not listened to at this address for a while. */
  flooded(member: string, url: string): void;
  /** The breaker of one of a member's addresses is in another state. */
  breaker(member: string, url: string, state: Breakerstate): void;
  /** An address of a member is not asked any more. */
  closed(member: string, url: string): void;
  /** A member is not asked any more at all. */
  left(member: string): void;
}

/** Does nothing. */
export const unobserved: CallObserver = {
  question: () => {},
  read: () => {},
  answered: () => {},
  fresh: () => {},
  stale: () => {},
  flooded: () => {},
  breaker: () => {},
  closed: () => {},
  left: () => {},
};
