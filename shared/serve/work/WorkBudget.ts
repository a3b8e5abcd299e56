import { LRUCache } from 'lru-cache';

/** What a caller may cause, and what it has caused of late. */
interface Account {
  /** What it has caused beyond what the time since then has paid off. */
  owed: number;
  atMs: number;
}

/** Whether more may be caused: after a while, or not now. */
export type Leave = { waitMs: number; owed: number } | { retryMs: number; owed: number };

/** A caller may run ahead by so many seconds' worth of work before it waits, and then waits no longer than this. */
const aheadSeconds = 5;
const longestWaitMs = 15_000;
/** Callers whose work is counted at the same time; the least recent make way. */
const callers = 50_000;

/**
 * The work that each caller causes, held to so much a minute. A caller may run ahead a little; then its questions wait, so
 * that it takes no more than its part of any second from the others; and when they would wait for long, they are refused.
 * In effect the generic cell rate algorithm (ITU-T I.371): one number for each caller, and no queue to fill.
 */
export class WorkBudget {
  readonly perMinute: number;
  readonly #perMs: number;
  readonly #ahead: number;
  readonly #accounts = new LRUCache<string, Account>({ max: callers });

  constructor(perMinute: number) {
    this.perMinute = perMinute;
    this.#perMs = perMinute / 60_000;
    this.#ahead = this.#perMs * 1_000 * aheadSeconds;
  }

  /** Whether a caller may cause more: by what it has caused before, so that one question is never too much. */
  leave(caller: string, nowMs = performance.now()): Leave {
    const owed = this.#owed(caller, nowMs);
    const waitMs = Math.max(0, (owed - this.#ahead) / this.#perMs);
    return waitMs <= longestWaitMs ? { waitMs, owed } : { retryMs: waitMs - longestWaitMs, owed };
  }

  /** Counts what a caller causes. */
  add(caller: string, work: number, nowMs = performance.now()): void {
    if (!Number.isFinite(work)) throw new Error(`${work} is no amount of work`);
    this.#accounts.set(caller, { owed: this.#owed(caller, nowMs) + work, atMs: nowMs });
  }

  #owed(caller: string, nowMs: number): number {
    const account = this.#accounts.get(caller);
    if (!account) return 0;
    return Math.max(0, account.owed - (nowMs - account.atMs) * this.#perMs);
  }
}
