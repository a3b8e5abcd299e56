import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { endWithProcess } from '../Part.ts';

const program = '/usr/sbin/mariadbd';
const provider = '/usr/lib/galera/libgalera_smm.so';
const bridge = 'vng0';
const net = '10.213.7';
const startMs = 60_000;
/** rsync, by which rows are sent, gives up being root of itself. */
const user = 'mysql';
const give = (folder: string) => execFileSync('chown', ['-R', user, folder]);
const ip = (...args: string[]) => execFileSync('ip', args, { stdio: 'pipe' });
const quietly = (...args: string[]) => {
  try {
    ip(...args);
  } catch {}
};

/** One node, in a network namespace of its own. */
class Node {
  readonly nr: number;
  readonly address: string;
  readonly #folder: string;
  #child: ChildProcess | null = null;

  constructor(nr: number, folder: string) {
    this.nr = nr;
    this.address = `${net}.${10 + nr}`;
    this.#folder = join(folder, `node-${nr}`);
    mkdirSync(join(this.#folder, 'data', 'mysql'), { recursive: true });
    writeFileSync(join(this.#folder, 'init.sql'), 'CREATE DATABASE IF NOT EXISTS prov;\n');
    give(this.#folder);
  }

  get space(): string {
    return `vng${this.nr}`;
  }

  get log(): string {
    const file = join(this.#folder, 'log.err');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Starts it; it joins the others, or begins a cluster. Resolves when its rows are the others'. */
  async start(all: readonly Node[], first = false): Promise<'IST' | 'SST' | 'none'> {
    const from = this.log.length;
    const others = all.map(({ address }) => address).join(',');
    const position = first ? null : await this.#recovered();
    const child = spawn(
      'ip',
      [
        'netns',
        'exec',
        this.space,
        program,
        ...this.#options(),
        ...[
          `--wsrep-cluster-address=gcomm://${others}`,
          ...(first ? ['--wsrep-new-cluster'] : []),
          ...(position === null ? [] : [`--wsrep-start-position=${position}`]),
        ],
      ],
      { stdio: 'ignore' },
    );
    this.#child = child;
    endWithProcess(child);
    for (const until = Date.now() + startMs; ; await wait(100)) {
      const { wsrep_local_state_comment: state, wsrep_ready: ready } = await this.status();
      if (state === 'Synced' && ready === 'ON') break;
      if (Date.now() > until || child.exitCode !== null)
        throw new Error(`node ${this.nr} does not join:\n${this.log.slice(-2_000)}`);
    }
    const said = this.log.slice(from);
    const [, how = 'none'] = /rsync (IST|SST) completed on joiner/.exec(said) ?? [];
    return how as 'IST' | 'SST' | 'none';
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  /** Throws its rows away, as a new disk does. */
  empty(): void {
    rmSync(join(this.#folder, 'data'), { recursive: true });
    mkdirSync(join(this.#folder, 'data', 'mysql'), { recursive: true });
    give(this.#folder);
  }

  /** What it says of the cluster; nothing when it does not answer. */
  async status(): Promise<Record<string, string>> {
    const rows = await this.query("SHOW GLOBAL STATUS LIKE 'wsrep_%'").catch(() => []);
    return Object.fromEntries(rows.map((row) => [row.Variable_name, row.Value]));
  }

  async query(sql: string): Promise<RowDataPacket[]> {
    const connection = await createConnection({
      ...{ host: this.address, user: 'root', database: 'prov', connectTimeout: 1_000 },
    });
    try {
      const asked = connection.query<RowDataPacket[]>(sql);
      const late = wait(3_000).then(() => {
        throw new Error('no answer');
      });
      const [rows] = await Promise.race([asked, late]);
      return rows;
    } finally {
      connection.destroy();
    }
  }

  /** How far it had come, which after a crash only its own recovery knows. */
  async #recovered(): Promise<string | null> {
    if (!existsSync(join(this.#folder, 'data', 'grastate.dat'))) return null;
    const file = join(this.#folder, 'recovery.err');
    rmSync(file, { force: true });
    await promisify(execFile)(program, [
      ...this.#options().filter((one) => !one.startsWith('--log-error')),
      ...['--wsrep-recover', '--wsrep-cluster-address=gcomm://', `--log-error=${file}`],
    ]).catch(() => {});
    const said = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return /Recovered position: (\S+)/.exec(said)?.[1] ?? null;
  }

  #options(): string[] {
    const evs = {
      // A node that has gone is found out in three seconds instead of five.
      ...{ 'evs.keepalive_period': 'PT0.5S', 'evs.suspect_timeout': 'PT3S' },
      ...{ 'evs.inactive_timeout': 'PT6S', 'gcache.size': '16M' },
    };
    return [
      '--no-defaults',
      `--user=${user}`,
      `--datadir=${join(this.#folder, 'data')}`,
      `--socket=${join(this.#folder, 's')}`,
      `--pid-file=${join(this.#folder, 'pid')}`,
      `--log-error=${join(this.#folder, 'log.err')}`,
      '--bind-address=0.0.0.0',
      '--skip-grant-tables',
      `--init-file=${join(this.#folder, 'init.sql')}`,
      '--innodb-log-file-size=8M',
      '--innodb-buffer-pool-size=32M',
      '--binlog-format=ROW',
      '--innodb-autoinc-lock-mode=2',
      '--innodb-flush-log-at-trx-commit=1',
      '--wsrep-on=ON',
      `--wsrep-provider=${provider}`,
      `--wsrep-node-address=${this.address}`,
      `--wsrep-node-name=nod${this.nr}`,
      '--wsrep-sst-method=rsync',
      `--wsrep-provider-options=${Object.entries(evs)
        .map((pair) => pair.join('='))
        .join(';')}`,
    ];
  }
}

/** Three nodes of MariaDB Galera on this machine, each with a network of its own that can be cut. */
export class Cluster {
  readonly nodes: readonly Node[];

  private constructor(folder: string) {
    this.nodes = [1, 2, 3].map((nr) => new Node(nr, folder));
  }

  /** Lays the networks and starts the nodes; null where that may not be, or there is no Galera. */
  static async start(folder: string): Promise<Cluster | null> {
    if (!existsSync(program) || !existsSync(provider)) return null;
    const cluster = new Cluster(folder);
    cluster.#unlay();
    try {
      cluster.#lay();
    } catch {
      return null;
    }
    process.once('exit', () => cluster.#unlay());
    for (const [index, node] of cluster.nodes.entries())
      await node.start(cluster.nodes, index === 0);
    return cluster;
  }

  node(nr: number): Node {
    return this.nodes[nr - 1] as Node;
  }

  /** The address of the database, with this node before the others. */
  url(first: number): string {
    const order = [0, 1, 2].map((step) => this.node(((first - 1 + step) % 3) + 1));
    return `mysql://root@${order.map(({ address }) => `${address}:3306`).join(',')}/prov`;
  }

  /** Cuts the way between a node and the others; whoever else asks it still gets there. */
  cut(nr: number, how: 'add' | 'del'): void {
    for (const other of this.nodes) {
      if (other.nr === nr) continue;
      ip('-n', other.space, 'route', how, 'blackhole', `${this.node(nr).address}/32`);
      ip('-n', this.node(nr).space, 'route', how, 'blackhole', `${other.address}/32`);
    }
  }

  /** Resolves when so many nodes are in step with each other. */
  async synced(count = 3): Promise<void> {
    for (const until = Date.now() + startMs; ; await wait(200)) {
      const all = await Promise.all(this.nodes.map((node) => node.status()));
      const ready = all.filter(
        (one) => one.wsrep_ready === 'ON' && Number(one.wsrep_cluster_size) >= count,
      );
      if (ready.length >= count) return;
      if (Date.now() > until) throw new Error(`only ${ready.length} nodes are ready`);
    }
  }

  /** Whether any node has a quorum. */
  async hasQuorum(): Promise<boolean> {
    const all = await Promise.all(this.nodes.map((node) => node.status()));
    return all.some(({ wsrep_ready }) => wsrep_ready === 'ON');
  }

  async close(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.end('SIGKILL')));
    this.#unlay();
  }

  #lay(): void {
    ip('link', 'add', bridge, 'type', 'bridge');
    ip('addr', 'add', `${net}.1/24`, 'dev', bridge);
    ip('link', 'set', bridge, 'up');
    for (const { nr, space, address } of this.nodes) {
      ip('netns', 'add', space);
      ip('link', 'add', `vngv${nr}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space);
      ip('link', 'set', `vngv${nr}`, 'master', bridge, 'up');
      ip('-n', space, 'addr', 'add', `${address}/24`, 'dev', 'eth0');
      ip('-n', space, 'link', 'set', 'eth0', 'up');
      ip('-n', space, 'link', 'set', 'lo', 'up');
    }
  }

  #unlay(): void {
    for (const { space } of this.nodes) quietly('netns', 'del', space);
    quietly('link', 'del', bridge);
  }
}
