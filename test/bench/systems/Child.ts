import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runner } from '../../../shared/run/runner.ts';
import type { Usage } from './announce.ts';

/** On which core a process runs: what is measured on one of its own, all else on the other. */
export type Place = 'measured' | 'beside';

/** As the product's gateway is started; for the peers too, since all of them gain by it. */
const roomForNew = '--max-semi-space-size=32';

/**
 * What needs packages of the bench's own, which the product's runner does not find. All else runs as the product does, by that
 * runner: tsx gives every function that is made its name anew, which costs what is written in TypeScript up to a half more, and
 * these peers, whose code is in packages, nothing.
 */
const ofPackages: ReadonlySet<string> = new Set([
  'systems/hive.ts',
  'owner/bare.ts',
  'owner/yoga.ts',
]);

/** Whether processes can be kept to a core here. */
export const pinned = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;
const coreOf: Record<Place, string> = { measured: '0', beside: '1' };

/** Keeps this process, and what it starts from now on without a place of its own, to the core of what is beside. */
export function standBeside(): void {
  if (pinned) spawnSync('taskset', ['-cp', coreOf.beside, String(process.pid)]);
}

/** A process of the bench, which stops with it. */
export class Child<Ready> {
  readonly ready: Ready;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, ready: Ready) {
    this.#process = process;
    this.ready = ready;
  }

  /** Starts a file of this folder with one argument, as JSON, and waits until it announces itself. */
  static async start<Ready>(file: string, argument: object, place: Place): Promise<Child<Ready>> {
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    const runs = ofPackages.has(file) ? ['--import', 'tsx', path] : [runner, path];
    const node = [process.execPath, roomForNew, ...runs, JSON.stringify(argument)];
    const [command = '', ...rest] = pinned ? ['taskset', '-c', coreOf[place], ...node] : node;
    const child = spawn(command, rest, {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' },
    });
    const ready = await new Promise<Ready>((resolve, reject) => {
      child.once('exit', (code) =>
        reject(new Error(`${file} ended with ${code} before it was ready`)),
      );
      child.once('error', reject);
      child.on('message', (message: { ready?: Ready }) => {
        if (message.ready) resolve(message.ready);
      });
    });
    child.removeAllListeners('exit');
    return new Child(child, ready);
  }

  send(message: object): void {
    this.#process.send(message);
  }

  /** What it has used until now. */
  usage(): Promise<Usage> {
    return this.#ask<Usage>({ usage: true }, 'usage');
  }

  /** Sends a message and waits for the one that has `answer`. */
  async ask<Answer>(message: object, answer: string): Promise<Answer> {
    return this.#ask<Answer>(message, answer);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.disconnect();
    await ended;
  }

  #ask<Answer>(message: object, answer: string): Promise<Answer> {
    return new Promise((resolve) => {
      const listener = (given: Record<string, unknown>) => {
        if (!(answer in given)) return;
        this.#process.off('message', listener);
        resolve(given[answer] as Answer);
      };
      this.#process.on('message', listener);
      this.#process.send(message);
    });
  }
}
