import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { violation } from '../../shared/policy/extension/Extension.ts';
import { runner } from '../../shared/run/runner.ts';
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

const defaultCompositionLimits: CompositionLimits = {
  compositionMs: 20_000,
  extensionMs: 100,
  compositionMb: 512,
};

const program = fileURLToPath(new URL('./compositionWorker.ts', import.meta.url));

/** How V8 ends a process whose heap is full: by `abort`, or by its code where a shell stood between. */
const outOfMemory = new Set<unknown>(['SIGABRT', 'SIGTRAP', 134]);

/**
 * Composes in a process of its own, so that questions are answered meanwhile, within a time and a memory limit. The process
 * is started by the first composition and kept; one that exceeds a limit is killed, and the next starts another. It is no
 * thread, since a thread's memory limit holds no longer once the gateway itself is started with `--max-old-space-size`.
 */
export class CompositionProcess {
  readonly #limits: CompositionLimits;
  #child: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(limits: CompositionLimits = defaultCompositionLimits) {
    this.#limits = limits;
  }

  /** Composes when those before have been. Rejects when the process cannot work at all, or is closed. */
  compose(job: Job): Promise<Composed> {
    const composed = this.#last.then(() => this.#run(job));
    this.#last = composed.catch(() => {});
    return composed;
  }

  /** Stops the process, whatever it is doing. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#child) await killed(this.#child);
    await this.#last;
  }

  async #run(job: Job): Promise<Composed> {
    const child = await this.#started();
    const { compositionMs, extensionMs, compositionMb } = this.#limits;
    const limitMs = compositionMs + job.length * extensionMs;
    const overtime = new AbortController();
    const timer = setTimeout(() => overtime.abort(), limitMs);
    // Idle, it keeps no process alive; at work, it does.
    keepAlive(child, true);
    try {
      const answered = once(child, 'message', { signal: overtime.signal });
      const ended = once(child, 'exit', { signal: overtime.signal });
      child.send(job, () => {});
      const [composed] = await Promise.race([answered, ended.then(processEnded)]);
      return composed as Composed;
    } catch (error) {
      this.#child = null;
      await killed(child);
      if (overtime.signal.aborted) return tooSlow(`mer än ${limitMs} ms`);
      if (error instanceof Ended && outOfMemory.has(error.by)) {
        return tooSlow(`mer än ${compositionMb} MB minne`);
      }
      throw error;
    } finally {
      clearTimeout(timer);
      overtime.abort();
      keepAlive(child, false);
    }
  }

  async #started(): Promise<ChildProcess> {
    if (this.#closed) throw new Error('the composition process is closed');
    if (this.#child?.connected) return this.#child;
    const child = fork(runner, [program], {
      execArgv: [`--max-old-space-size=${this.#limits.compositionMb}`],
      // It needs nothing of the gateway's settings and keys; what V8 prints as it runs out of memory becomes a violation.
      env: { PATH: process.env.PATH, VARDNAT_UP_TO_DATE: process.env.VARDNAT_UP_TO_DATE },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    try {
      await Promise.race([once(child, 'message'), once(child, 'exit').then(processEnded)]);
    } catch (error) {
      this.#child = null;
      throw error;
    }
    return child;
  }
}

/** The process ended before it answered, by a signal or with a code. */
class Ended extends Error {
  readonly by: unknown;

  constructor(by: unknown) {
    super(`the composition process ended (${by})`);
    this.by = by;
  }
}

function processEnded([code, signal]: unknown[]): never {
  throw new Ended(signal ?? code);
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // Else nothing may be left that keeps this process until the other has ended.
  child.ref();
  child.kill('SIGKILL');
  await ended;
}

function keepAlive(child: ChildProcess, alive: boolean): void {
  if (alive) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function tooSlow(why: string): Composed {
  const message = `Sammansättningen tog ${why}: publicera färre typer och fält.`;
  return { violations: [violation('TOO_SLOW_TO_COMPOSE', 'schema', null, message)] };
}
