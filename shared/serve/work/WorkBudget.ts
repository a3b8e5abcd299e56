import { Accounts, type Settlement } from '../../store/Settlement.ts';

/** Whether more may be caused: after a while, or not now. */
export type Leave = { waitMs: number; owed: number } | { retryMs: number; owed: number };

/** A caller may run ahead by so many seconds' worth of work before it waits, and then waits no longer than this. */
const aheadSeconds = 5;
const longestWaitMs = 15_000;

/**
 * The work that each caller causes, held to so much a minute. A caller may run ahead a little; then its questions wait, so
 * that it takes no more than its part of any second from the others; and when they would wait for long, they are refused.
 * In effect the generic cell rate algorithm (ITU-T I.371): one number for each caller, and no queue to fill.
 */
export class WorkBudget {
  readonly perMinute: number;
  readonly #perMs: number;
  readonly #ahead: number;
  readonly #accounts: Accounts;

  /** `name` keeps it apart from other budgets where `settlement` has it shared; by itself it is this process's own. */
  constructor(perMinute: number, name = 'budget', settlement: Settlement | null = null) {
    this.perMinute = perMinute;
    this.#perMs = perMinute / 60_000;
    this.#ahead = this.#perMs * 1_000 * aheadSeconds;
    this.#accounts = new Accounts(name, this.#perMs, settlement);
  }

  /** Whether a caller may cause more: by what it has caused before, so that one question is never too much. */
  leave(caller: string, nowMs = performance.now()): Leave {
    const owed = this.#accounts.owed(caller, nowMs);
    const waitMs = Math.max(0, (owed - this.#ahead) / this.#perMs);
    return waitMs <= longestWaitMs ? { waitMs, owed } : { retryMs: waitMs - longestWaitMs, owed };
  }

  /** Counts what a caller causes. */
  add(caller: string, work: number, nowMs = performance.now()): void {
    if (!Number.isFinite(work)) throw new Error(`${work} is no amount of work`);
    this.#accounts.add(caller, work, nowMs);
  }
}
