import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { violation } from '../../shared/policy/extension/violation.ts';
import type { Composed } from './composeExtensions.ts';
import type { Job } from './compositionWorker.ts';

export interface CompositionLimits {
  /** Milliseconds that composing the network may take. */
  compositionMs: number;
  /** Milliseconds more for each extension. */
  extensionMs: number;
  /** Megabytes of memory that it may use. */
  compositionMb: number;
}

export const defaultCompositionLimits: CompositionLimits = {
  compositionMs: 20_000,
  extensionMs: 100,
  compositionMb: 512,
};

/**
 * Composes in a thread of its own, so that questions are answered meanwhile, within a time and a memory limit. The thread
 * is started by the first composition and kept; one that exceeds a limit is stopped, and the next starts another.
 */
export class CompositionThread {
  readonly #limits: CompositionLimits;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(limits: CompositionLimits = defaultCompositionLimits) {
    this.#limits = limits;
  }

  /** Composes when those before have been. Rejects when the thread cannot work at all, or is closed. */
  compose(job: Job): Promise<Composed> {
    const composed = this.#last.then(() => this.#run(job));
    this.#last = composed.catch(() => {});
    return composed;
  }

  /** Stops the thread, whatever it is doing. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
    await this.#last;
  }

  async #run(job: Job): Promise<Composed> {
    const worker = await this.#started();
    const { compositionMs, extensionMs, compositionMb } = this.#limits;
    const limitMs = compositionMs + job.length * extensionMs;
    const overtime = new AbortController();
    const timer = setTimeout(() => overtime.abort(), limitMs);
    // Idle, it keeps no process alive; at work, it does.
    worker.ref();
    try {
      const answered = once(worker, 'message', { signal: overtime.signal });
      const ended = once(worker, 'exit', { signal: overtime.signal });
      worker.postMessage(job);
      const [composed] = await Promise.race([answered, ended.then(threadEnded)]);
      return composed as Composed;
    } catch (error) {
      this.#worker = null;
      worker.on('error', () => {});
      await worker.terminate();
      if (overtime.signal.aborted) return tooSlow(`mer än ${limitMs} ms`);
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooSlow(`mer än ${compositionMb} MB minne`);
      throw error;
    } finally {
      clearTimeout(timer);
      overtime.abort();
      worker.unref();
    }
  }

  async #started(): Promise<Worker> {
    if (this.#closed) throw new Error('the composition thread is closed');
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./compositionWorker.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.compositionMb },
    });
    this.#worker = worker;
    try {
      await Promise.race([once(worker, 'message'), once(worker, 'exit').then(threadEnded)]);
    } catch (error) {
      this.#worker = null;
      throw error;
    }
    return worker;
  }
}

function tooSlow(why: string): Composed {
  const message = `Sammansättningen tog ${why}: publicera färre typer och fält.`;
  return { violations: [violation('TOO_SLOW_TO_COMPOSE', 'schema', null, message)] };
}

function threadEnded(): never {
  throw new Error('the composition thread ended');
}
