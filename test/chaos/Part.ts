import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Measured } from './parts/measured.ts';

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Has a child end when this process does, however that comes about short of a SIGKILL of its own. */
export function endWithProcess(child: ChildProcess): void {
  children.add(child);
  child.once('exit', () => children.delete(child));
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** How long a part may take to be ready on a busy machine. */
const startMs = 300_000;
const measureMs = 30_000;
const keptOfErrors = 4_000;
const withTsx = ['--import', 'tsx'];

export interface PartOptions {
  /** Its name in what is printed. */
  name: string;
  /** The script of the project that it runs, as its npm script does. */
  script: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** One part of the network as a process of its own, at a port that it keeps. */
export class Part {
  readonly name: string;
  readonly #options: PartOptions;
  #child: ChildProcess | null = null;
  #said = '';

  constructor(options: PartOptions) {
    this.name = options.name;
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it; resolves when it listens. Rejects with what it said when it ends instead, or is not ready in time. */
  async start(): Promise<void> {
    const { script, args, env } = this.#options;
    const { NODE_OPTIONS: _, ...outer } = process.env;
    const child = fork(`${root}${script}`, args, {
      execArgv: [...withTsx, '--expose-gc', '--import', `${root}test/chaos/parts/measured.ts`],
      silent: true,
      env: { ...outer, ...env },
    });
    this.#child = child;
    endWithProcess(child);
    this.#said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#said = (this.#said + chunk.toString('utf8')).slice(-keptOfErrors);
      });
    }
    const late = AbortSignal.timeout(startMs);
    const ended = once(child, 'exit', { signal: late }).then(([code]) => `ended with ${code}`);
    const ready = once(child, 'message', { signal: late }).then(() => null);
    const why = await Promise.race([ready, ended]).catch(() => `is not ready in ${startMs} ms`);
    if (why !== null) throw new Error(`${this.name} ${why} at its start: ${this.#said}`);
  }

  /** What it says of its memory and its event loop. Rejects when it does not run. */
  async measure(): Promise<Measured> {
    const child = this.#child;
    if (!child) throw new Error(`${this.name} does not run`);
    const told = once(child, 'message', { signal: AbortSignal.timeout(measureMs) });
    child.send('measure');
    const [{ measured }] = await told;
    return measured;
  }

  /** Sends a signal, such as SIGSTOP; it may have ended already. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Ends it by a signal and waits until it has; gives its exit code, null when the signal ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    this.#child = null;
    if (!child) return null;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = await ended;
    return code;
  }

  /** SIGTERM, its end, and a new start at the same place. Rejects when it did not exit with 0. */
  async restart(): Promise<void> {
    const code = await this.end('SIGTERM');
    if (code !== 0)
      throw new Error(`${this.name} exited with ${code} after SIGTERM: ${this.#said}`);
    await this.start();
  }
}
