import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';
import type { MariaServer } from './MariaServer.ts';

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
    // `end` tells of it.
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
