import type { FastifyBaseLogger } from 'fastify';
import { MemoryStore } from './MemoryStore.ts';
import { type Once, type SharedStore, type Spent, StoreUnavailable } from './SharedStore.ts';

/** Where a store is kept beyond this process. Each of these may reject, or never answer. */
export interface Remote {
  /** What it is, in a line of the log. */
  readonly name: string;
  /** True when nobody has taken the id before. */
  take(once: Once, id: string): Promise<boolean>;
  confirm(once: Once, id: string): void;
  settle(spent: readonly Spent[]): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** How long an answer is waited for, and for how long nothing is asked after one that did not come. */
const waitMs = 250;
const againMs = 1_000;

/**
 * A store beyond this process, with a memory of this process's own before it. What this process has seen itself is refused at
 * once. While the store cannot be asked, each process goes by its own memory, so that questions are answered on: an id may
 * then be used once at each, and a caller has a budget at each. Where that could do harm (`withoutStore: 'refuse'`) the use is
 * refused. The log says when it is lost and when it is back.
 */
export class StoreBehind implements SharedStore {
  readonly #remote: Remote;
  readonly #log: Pick<FastifyBaseLogger, 'error' | 'info'>;
  readonly #own = new MemoryStore();
  #lost = false;
  #askAgainAt = 0;
  #failures = 0;

  constructor(remote: Remote, log: Pick<FastifyBaseLogger, 'error' | 'info'>) {
    this.#remote = remote;
    this.#log = log;
  }

  get isShared(): boolean {
    return !this.#lost;
  }

  get failures(): number {
    return this.#failures;
  }

  take(once: Once, id: string): boolean | Promise<boolean> {
    return this.#own.take(once, id) && this.#takeThere(once, id);
  }

  confirm(once: Once, id: string): void {
    this.#own.confirm(once, id);
    this.#remote.confirm(once, id);
  }

  settle(spent: readonly Spent[]): Promise<readonly number[]> {
    return this.#asked(() => this.#remote.settle(spent)).catch(() => this.#own.settle(spent));
  }

  close(): Promise<void> {
    return this.#remote.close();
  }

  async #takeThere(once: Once, id: string): Promise<boolean> {
    try {
      return await this.#asked(() => this.#remote.take(once, id));
    } catch (error) {
      if (once.withoutStore === 'own memory') return true;
      throw new StoreUnavailable((error as Error).message);
    }
  }

  async #asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    if (performance.now() < this.#askAgainAt) throw new Error(`${this.#remote.name} is lost`);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const error = new Error(`${this.#remote.name} has not answered within ${waitMs} ms`);
      timer = setTimeout(reject, waitMs, error);
    });
    try {
      const answer = await Promise.race([ask(), late]);
      if (this.#lost) this.#log.info(`${this.#remote.name} is back: it is shared again`);
      this.#lost = false;
      this.#askAgainAt = 0;
      return answer;
    } catch (error) {
      this.#failures += 1;
      if (!this.#lost) this.#log.error({ err: error }, `${this.#remote.name} is lost: ${lost}`);
      this.#lost = true;
      this.#askAgainAt = performance.now() + againMs;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

const lost =
  'this server goes on by its own memory, so that ids that are good once, and what a caller may cause, count at each server by itself';
