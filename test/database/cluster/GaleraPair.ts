import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { freePort } from '../../ports.ts';
import { describeOnOwnMariadb, OwnMariadb } from '../OwnMariadb.ts';

const provider = ['/usr/lib/galera/libgalera_smm.so', '/usr/lib64/galera-4/libgalera_smm.so'].find(
  (file) => existsSync(file),
);

/** Describes tests on MariaDB Galera; where its library is missing they are skipped loudly. */
export function describeOnGalera(name: string, tests: () => void): void {
  if (provider) {
    describeOnOwnMariadb(name, tests);
    return;
  }
  process.stderr.write('\n*** The tests on MariaDB Galera are SKIPPED. Install galera-4. ***\n\n');
  describe.skip(name, tests);
}

/** Two nodes of MariaDB Galera: the first one is asked, and has no quorum once the second one is gone. */
export class GaleraPair {
  readonly first: OwnMariadb;
  readonly #second: OwnMariadb;

  private constructor(first: OwnMariadb, second: OwnMariadb) {
    this.first = first;
    this.#second = second;
  }

  static async start(): Promise<GaleraPair> {
    const [a, b] = [await freePort(), await freePort()];
    const first = await OwnMariadb.start(...(await node(a, '')));
    const second = await OwnMariadb.start(...(await node(b, `127.0.0.1:${a}`)));
    return new GaleraPair(first, second);
  }

  /** Kills the second node, and waits until the first one knows that it has no quorum. */
  async loseQuorum(): Promise<void> {
    await this.#second.end('SIGKILL');
    await this.#status('non-Primary');
  }

  /** Sets the first node to go on alone, as an operator does, and waits until it does. */
  async regainQuorum(): Promise<void> {
    await this.first.query("SET GLOBAL wsrep_provider_options = 'pc.bootstrap=1'");
    await this.#status('Primary');
  }

  async #status(wanted: string): Promise<void> {
    const connection = await createConnection(await this.first.url());
    const status = async () => {
      const [rows] = await connection.query<RowDataPacket[]>(
        "SHOW STATUS WHERE Variable_name IN ('wsrep_cluster_status', 'wsrep_ready')",
      );
      return Object.fromEntries(rows.map((row) => [row.Variable_name, row.Value]));
    };
    const ready = wanted === 'Primary' ? 'ON' : 'OFF';
    for (;;) {
      const { wsrep_cluster_status: is, wsrep_ready } = await status();
      if (is === wanted && wsrep_ready === ready) break;
      await connection.query('DO SLEEP(0.05)').catch(() => {});
    }
    await connection.end();
  }

  async cleanUp(): Promise<void> {
    await this.#second.cleanUp();
    await this.first.cleanUp();
  }
}

/** How a node is started: at which port it speaks with the others, and with whom; alone when with nobody. */
async function node(port: number, others: string): Promise<string[]> {
  const options = {
    'gmcast.listen_addr': `tcp://127.0.0.1:${port}`,
    'ist.recv_addr': `127.0.0.1:${await freePort()}`,
    'gcache.size': '1M',
    // A node that has gone is found out in a second instead of five.
    'evs.keepalive_period': 'PT0.2S',
    'evs.suspect_timeout': 'PT1S',
    'evs.inactive_timeout': 'PT2S',
  };
  return [
    '--wsrep-on=ON',
    `--wsrep-provider=${provider}`,
    `--wsrep-cluster-address=gcomm://${others}`,
    '--wsrep-node-address=127.0.0.1',
    `--wsrep-provider-options=${Object.entries(options)
      .map((pair) => pair.join('='))
      .join(';')}`,
    // The second node is there to be counted; it needs no rows.
    '--wsrep-sst-method=skip',
    '--binlog-format=ROW',
    '--innodb-autoinc-lock-mode=2',
  ];
}
