import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { TestDatabases } from '../databases.ts';
import { freePort } from '../ports.ts';

const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'mariadbd'))
  .find((file) => existsSync(file));

/** Whether there is a program to start one with. */
export const hasMariadbd = program !== undefined;

/** Describes tests that stop a MariaDB server of their own. Without mariadbd they are skipped loudly; in CI that is a failure. */
export function describeOnOwnMariadb(name: string, tests: () => void): void {
  if (program) {
    describe(name, tests);
    return;
  }
  const complaint = 'mariadbd is neither in PATH nor in /usr/sbin: the tests that stop a server';
  if (process.env.CI === 'true') throw new Error(`${complaint} must run in CI`);
  process.stderr.write(`\n*** ${complaint} are SKIPPED. Install mariadb-server. ***\n\n`);
  describe.skip(name, tests);
}

/** A MariaDB server that a test may stop and kill, in a folder and at a port of its own. */
export class OwnMariadb implements TestDatabases {
  readonly name = 'MariaDB';
  readonly #folder = mkdtempSync(join(tmpdir(), 'vardnat-mariadb-'));
  readonly #port: number;
  #process: ChildProcess | null = null;

  private constructor(port: number) {
    this.#port = port;
    // Galera lays tables of its own into the database of that name.
    mkdirSync(join(this.#folder, 'data', 'mysql'), { recursive: true });
    writeFileSync(join(this.#folder, 'init.sql'), 'CREATE DATABASE IF NOT EXISTS prov;\n');
  }

  /** Starts one on an empty folder, with more options when given. */
  static async start(...options: string[]): Promise<OwnMariadb> {
    const server = await OwnMariadb.stopped();
    await server.start(...options);
    return server;
  }

  /** One that is not running yet. */
  static async stopped(): Promise<OwnMariadb> {
    return new OwnMariadb(await freePort());
  }

  /** Starts it, again too, and waits until it takes connections. */
  async start(...options: string[]): Promise<void> {
    const started = spawn(
      program as string,
      [
        '--no-defaults',
        `--user=${userInfo().username}`,
        `--datadir=${join(this.#folder, 'data')}`,
        `--socket=${join(this.#folder, 'socket')}`,
        `--pid-file=${join(this.#folder, 'pid')}`,
        '--bind-address=127.0.0.1',
        `--port=${this.#port}`,
        // An empty folder has no accounts, and needs none here.
        '--skip-grant-tables',
        `--init-file=${join(this.#folder, 'init.sql')}`,
        '--innodb-log-file-size=4M',
        '--innodb-buffer-pool-size=16M',
        ...options,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = started;
    const said: string[] = [];
    for await (const line of createInterface({ input: started.stderr })) {
      said.push(line);
      if (line.includes('ready for connections')) {
        started.stderr.resume();
        return;
      }
    }
    throw new Error(`mariadbd did not start:\n${said.join('\n')}`);
  }

  /** Ends it, by SIGTERM as an operator does or by SIGKILL as a crash does, and waits until it is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.#process) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill(signal);
    await gone;
    this.#process = null;
  }

  /** The address of its one database, which is there whenever it runs. */
  async url(): Promise<string> {
    return `mysql://root@127.0.0.1:${this.#port}/prov`;
  }

  dataSource(url: string) {
    return { type: 'mariadb', url } as const;
  }

  /** Runs statements of the test's own, beside the runtime. */
  async query(sql: string): Promise<void> {
    const connection = await createConnection(await this.url());
    await connection.query(sql);
    await connection.end();
  }

  async cleanUp(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
