import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Connection, createConnection } from 'mysql2/promise';
import { endWithProcess } from './Part.ts';

const places = ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd', '/usr/local/sbin/mariadbd'];
const startMs = 60_000;
/** MariaDB allows no lower number of connections, and one more for its administrator. */
const fewest = 10;
/** Whose the members' databases are. */
const user = 'vardnat';

/** A MariaDB server of its own, on a folder and a port of its own, that may be killed. */
export class MariaServer {
  readonly #program: string;
  readonly #folder: string;
  readonly #port: number;
  #child: ChildProcess | null = null;
  readonly #held: Connection[] = [];

  private constructor(program: string, folder: string, port: number) {
    this.#program = program;
    this.#folder = folder;
    this.#port = port;
  }

  /** Makes its data folder and starts it; null when there is no mariadbd on this machine. */
  static async start(folder: string, port: number): Promise<MariaServer | null> {
    const program = places.find((place) => existsSync(place));
    if (program === undefined) return null;
    mkdirSync(folder, { recursive: true });
    await promisify(execFile)('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${join(folder, 'data')}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asRoot,
    ]);
    const server = new MariaServer(program, folder, port);
    await server.open();
    return server;
  }

  /** Starts it on its folder; resolves when it answers. */
  async open(): Promise<void> {
    const child = spawn(
      this.#program,
      [
        '--no-defaults',
        `--datadir=${join(this.#folder, 'data')}`,
        `--port=${this.#port}`,
        '--bind-address=127.0.0.1',
        `--socket=${join(this.#folder, 's')}`,
        `--pid-file=${join(this.#folder, 'pid')}`,
        '--innodb-buffer-pool-size=64M',
        ...asRoot,
      ],
      { stdio: 'ignore' },
    );
    this.#child = child;
    endWithProcess(child);
    for (const until = Date.now() + startMs; ; ) {
      if (
        await this.query('SELECT 1').then(
          () => true,
          () => false,
        )
      )
        return;
      if (Date.now() > until || child.exitCode !== null) {
        throw new Error(`mariadbd does not start on ${this.#folder}`);
      }
      await wait(100);
    }
  }

  /** Ends it: SIGTERM as an operator does, SIGKILL as a power cut does. */
  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** Makes databases, and the user whose they are, who is no administrator: those may write what can only be read. */
  async addDatabases(...names: string[]): Promise<void> {
    await this.query(
      `CREATE USER ${user}@localhost, ${user}@127.0.0.1`,
      ...names.flatMap((name) => [
        `CREATE DATABASE ${name}`,
        `GRANT ALL ON ${name}.* TO ${user}@localhost, ${user}@127.0.0.1`,
      ]),
    );
  }

  /** The address of a database on it, as DATABASE_URL has it. */
  url(database: string): string {
    return `mysql://${user}@127.0.0.1:${this.#port}/${database}`;
  }

  /** Runs statements on a connection of their own, one after the other; gives the rows of the last. */
  async query(...statements: string[]): Promise<Record<string, unknown>[]> {
    const connection = await this.connect();
    try {
      let rows: unknown = [];
      for (const statement of statements) [rows] = await connection.query(statement);
      return rows as Record<string, unknown>[];
    } finally {
      connection.destroy();
    }
  }

  /** Kills every connection of the members. */
  async killConnections(): Promise<void> {
    const connection = this.#held[0] ?? (await this.connect());
    const own = new Set([connection, ...this.#held].map(({ threadId }) => threadId));
    const [rows] = await connection.query('SELECT id FROM information_schema.processlist');
    for (const { id } of rows as { id: number }[]) {
      // It may have ended by itself.
      if (!own.has(Number(id))) await connection.query(`KILL ${Number(id)}`).catch(() => {});
    }
    if (connection !== this.#held[0]) connection.destroy();
  }

  /** Leaves no connection for others: so few are allowed, and it has them all. */
  async fill(): Promise<void> {
    const first = await this.connect();
    this.#hold(first);
    await first.query(`SET GLOBAL max_connections = ${fewest}`);
    for (let taken = 1; taken <= fewest; ) {
      await this.killConnections();
      const connection = await this.connect().catch(() => null);
      if (!connection) continue;
      this.#hold(connection);
      taken += 1;
    }
  }

  /** Gives back what `fill` has taken. */
  async unfill(): Promise<void> {
    await this.#held[0]?.query('SET GLOBAL max_connections = 151');
    await this.unlock();
  }

  /** Locks every table of a database against reading, until `unlock`. */
  async lock(database: string): Promise<void> {
    const rows = await this.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${database}'`,
    );
    const connection = await this.connect();
    this.#hold(connection);
    const tables = rows.map(({ name }) => `${database}.\`${String(name)}\` WRITE`);
    await connection.query(`LOCK TABLES ${tables.join(', ')}`);
  }

  async unlock(): Promise<void> {
    for (const connection of this.#held.splice(0)) connection.destroy();
  }

  #hold(connection: Connection): void {
    // One that the server closes says so as an error event, which nobody else would handle.
    connection.on('error', () => {});
    this.#held.push(connection);
  }

  /** A connection as its administrator, for the caller to destroy. */
  connect(): Promise<Connection> {
    return createConnection({
      host: '127.0.0.1',
      port: this.#port,
      user: 'root',
      connectTimeout: 2_000,
    });
  }
}

/** Root's own server needs a flag to run as root. */
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** The server shows who waits as it last was to whoever asks within a tenth of a second again. */
const pollMs = 120;
/** Of two that wait for each other the server gives up the one that has changed fewer rows. */
const rows = 500;
const firstMs = 30_000;

/** Another writer of a member's database that deadlocks with its changes, one after the other, and hardly ever gives way. */
export class Deadlocks {
  readonly #connection: Connection;
  readonly #database: string;
  readonly #done: Promise<void>;
  #stopped = false;
  /** Deadlocks in which this writer was the one that was given up. */
  #gaveWay = 0;

  private constructor(connection: Connection, database: string) {
    this.#connection = connection;
    this.#database = database;
    this.#done = this.#run();
    // `end` reports it.
    this.#done.catch(() => {});
  }

  /**
   * Begins to deadlock with whatever changes a row of a budget and then writes its history. Resolves when the server has
   * found the first one in which that change was given up; rejects when it does not in time.
   */
  static async begin(maria: MariaServer, database: string): Promise<Deadlocks> {
    await maria.query(
      'CREATE DATABASE IF NOT EXISTS annat',
      'CREATE OR REPLACE TABLE annat.rader (id INT PRIMARY KEY, n INT) ENGINE = InnoDB',
      `INSERT INTO annat.rader SELECT seq, 0 FROM annat.seq_1_to_${rows}`,
    );
    const before = await found(maria);
    const deadlocks = new Deadlocks(await maria.connect(), database);
    for (const until = Date.now() + firstMs; Date.now() < until; await wait(pollMs)) {
      if ((await found(maria)) - before > deadlocks.#gaveWay) return deadlocks;
    }
    await deadlocks.end();
    throw new Error(`no change was given up in a deadlock within ${firstMs} ms`);
  }

  /** Stops, after which nothing of it is left. Rejects when it could not go on until now. */
  async end(): Promise<void> {
    this.#stopped = true;
    await this.#done.finally(() => this.#connection.destroy());
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      await this.#connection.query('START TRANSACTION');
      await this.#connection.query('UPDATE annat.rader SET n = n + 1');
      // The end of the history, where a change that has its row would write next.
      await this.#connection.query(
        `SELECT nummer FROM ${this.#database}.historik ORDER BY nummer DESC LIMIT 1 FOR UPDATE`,
      );
      if (await this.#somebodyWaits()) {
        // It waits for us, and now we for it.
        await this.#connection
          .query(`UPDATE ${this.#database}.budget SET version = version`)
          .catch((error) => {
            if (error.code !== 'ER_LOCK_DEADLOCK') throw error;
            this.#gaveWay += 1;
          });
      }
      await this.#connection.query('ROLLBACK');
    }
  }

  async #somebodyWaits(): Promise<boolean> {
    while (!this.#stopped) {
      await wait(pollMs);
      const [waiting] = await this.#connection.query(
        `SELECT trx_id FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'`,
      );
      if ((waiting as unknown[]).length > 0) return true;
    }
    return false;
  }
}

/** How many deadlocks the server has found since it was started. */
async function found(maria: MariaServer): Promise<number> {
  const [row] = await maria.query(`SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'`);
  return Number(row?.Value);
}
