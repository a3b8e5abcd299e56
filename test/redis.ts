import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './ports.ts';

/** Whether a Redis can be started here; without one those tests are skipped, and say so. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of one's own, in memory, at a port of loopback. */
export class TestRedis {
  readonly url: string;
  readonly #port: number;
  readonly #password: string | null;
  #process: ChildProcess | null = null;

  private constructor(port: number, password: string | null) {
    this.#port = port;
    this.#password = password;
    this.url = `redis://${password === null ? '' : `:${password}@`}127.0.0.1:${port}`;
  }

  static async start(password: string | null = null): Promise<TestRedis> {
    const redis = new TestRedis(await freePort(), password);
    await redis.start();
    return redis;
  }

  /** Starts it, empty, at the same port as before. */
  async start(): Promise<void> {
    const options = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', ''];
    const secret = this.#password === null ? [] : ['--requirepass', this.#password];
    this.#process = spawn('redis-server', [...options, '--appendonly', 'no', ...secret], {
      stdio: 'ignore',
    });
    while (!(await this.#answers())) await pause(20);
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Has it take connections and commands and answer none, until it is thawed. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  async #answers(): Promise<boolean> {
    const socket = connect(this.#port, '127.0.0.1');
    const there = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    return there;
  }
}
