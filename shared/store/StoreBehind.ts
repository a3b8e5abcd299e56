import type { FastifyBaseLogger } from 'fastify';
import { MemoryStore } from './MemoryStore.ts';
import { type Once, type SharedStore, type Spent, StoreUnavailable } from './SharedStore.ts';

/** A store outside this process. Each call may reject, or never answer. */
export interface Remote {
  /** Its name in the log. */
  readonly name: string;
  /** How long (ms) to wait for an answer. */
  readonly waitMs: number;
  /** True when nobody has used the id before. */
  take(once: Once, id: string): Promise<boolean>;
  confirm(once: Once, id: string): void;
  settle(spent: readonly Spent[]): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** How long (ms) to ask nothing after a missing answer. */
const againMs = 1_000;

/**
 * A store outside this process, with this process's own memory before it. An id that this process has seen is refused
 * at once. While the store cannot be reached, each process uses its own memory, so that queries are still answered: an
 * id can then be used once at each process, and a caller has a budget at each. Where that could do harm (`withoutStore:
 * 'refuse'`) the use is refused. The log says when the store is lost and when it is back.
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
    const { name, waitMs } = this.#remote;
    const late = new Promise<never>((_resolve, reject) => {
      const error = new Error(`${name} has not answered within ${waitMs} ms`);
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
