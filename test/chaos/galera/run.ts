import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startOwner } from '../../change/owner.ts';
import { machine } from '../report.ts';
import { Cluster } from './Cluster.ts';
import { Writers } from './Writers.ts';

const file = new URL('../../../infra/figures/galera.md', import.meta.url);

interface Phase {
  what: string;
  /** Whether some node has a quorum while it lasts. */
  quorum: boolean;
  /** Gives how nodes came back, when some did already. */
  inject: (cluster: Cluster) => Promise<readonly string[]>;
  ms: number;
  /** Gives how nodes came back. */
  heal: (cluster: Cluster) => Promise<readonly string[]>;
}

const back = async (cluster: Cluster, ...nrs: number[]) => {
  const ways: string[] = [];
  for (const nr of nrs) ways.push(`node ${nr} by ${await cluster.node(nr).start(cluster.nodes)}`);
  return ways;
};

const phases: readonly Phase[] = [
  {
    what: 'two writers, each at a node of its own, four drafts each and two that both change',
    quorum: true,
    inject: async () => [],
    ms: 6_000,
    heal: async () => [],
  },
  {
    what: 'the node that one of them uses is killed (SIGKILL), and comes back',
    quorum: true,
    inject: async (cluster) => {
      await cluster.node(1).end('SIGKILL');
      return [];
    },
    ms: 9_000,
    heal: (cluster) => back(cluster, 1),
  },
  {
    what: 'two nodes are killed: the third has no quorum, until both are back',
    quorum: false,
    inject: async (cluster) => {
      await Promise.all([2, 3].map((nr) => cluster.node(nr).end('SIGKILL')));
      return [];
    },
    ms: 10_000,
    heal: async (cluster) => {
      // As the Galera documents say of a majority that is lost: the remaining one is set to go on.
      await cluster.node(1).query("SET GLOBAL wsrep_provider_options = 'pc.bootstrap=1'");
      return back(cluster, 2, 3);
    },
  },
  {
    what: 'a node is cut off from the two others; callers reach all three',
    quorum: true,
    inject: async (cluster) => {
      cluster.cut(1, 'add');
      return [];
    },
    ms: 10_000,
    heal: async (cluster) => {
      cluster.cut(1, 'del');
      return [];
    },
  },
  {
    what: 'each node is stopped (SIGTERM) and started, one after the other',
    quorum: true,
    inject: async (cluster) => {
      const ways: string[] = [];
      for (const nr of [1, 2, 3]) {
        await cluster.node(nr).end('SIGTERM');
        ways.push(...(await back(cluster, nr)));
        await cluster.synced();
      }
      return ways;
    },
    ms: 500,
    heal: async () => [],
  },
  {
    what: 'a node has lost its disk, and gets all rows from another',
    quorum: true,
    inject: async (cluster) => {
      await cluster.node(3).end('SIGKILL');
      cluster.node(3).empty();
      return [];
    },
    // Until the others have seen that it is gone: back sooner, under a new name, it confuses them.
    ms: 9_000,
    heal: (cluster) => back(cluster, 3),
  },
];

/** Puts three nodes through each phase while two instances of a subgraph write to them, and writes down how it went. Exits 1 when a must does not hold. */
export async function runGalera(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vardnat-galera-'));
  chmodSync(folder, 0o755);
  const began = Date.now();
  const cluster = await Cluster.start(folder);
  if (!cluster) {
    console.error(
      'This takes galera-4, mariadb-server, rsync and iproute2 (Debian), and the right to make network namespaces.',
    );
    process.exitCode = 1;
    return;
  }
  const none = { name: 'MariaDB', url: async () => '' } as never;
  const owner = (first: number) =>
    startOwner(none, 12, undefined, {
      databaseUrl: cluster.url(first),
      databaseLimits: { waitMs: 4_000, startMs: 30_000 },
    });
  const owners = [await owner(1), await owner(2)];
  const writers = new Writers(owners);
  const rows: string[] = [];
  const broken: string[] = [];
  try {
    await writers.start();
    for (const { what, quorum, inject, ms, heal } of phases) {
      writers.begin();
      const already = await inject(cluster);
      await wait(ms);
      const ready = await writers.ready();
      if (ready !== quorum || (await cluster.hasQuorum()) !== quorum)
        broken.push(`${what}: /health/ready says ${ready ? 200 : 503}`);
      const ways = [...already, ...(await heal(cluster))];
      await cluster.synced();
      const recovered = await writers.recovered();
      const { written, conflicts, refused, unknown, uncoded } = writers.end();
      broken.push(...uncoded.map((one) => `${what}: ${one}`));
      const cells = [
        ...[what, quorum ? 'yes' : 'no', ready ? '200' : '503', written, conflicts],
        ...[refused || '–', unknown, ways.join(', ') || '–', `${recovered} ms`],
      ];
      rows.push(`| ${cells.join(' | ')} |`);
      console.log(rows.at(-1));
    }
    await writers.stop();
    await cluster.synced();
    broken.push(...(await writers.readBack(cluster.nodes.map((node) => (sql) => node.query(sql)))));
  } finally {
    for (const one of owners) await one.close();
    await cluster.close();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const why of broken) console.log(`BROKEN ${why}`);
  if (broken.length > 0) process.exitCode = 1;
  const seconds = Math.round((Date.now() - began) / 1_000);
  const how = `three nodes of MariaDB Galera on one machine, each in a network namespace of its own, two instances of a subgraph with all three in DATABASE_URL, ${writers.total} acknowledged changes, ${seconds} s, on ${machine()}`;
  await writeFile(file, report(rows, broken, how));
}

function report(rows: readonly string[], broken: readonly string[], how: string): string {
  return `# A database of three nodes

\`npm run chaos -- --galera\`: ${how}.

A change is *written* when it is acknowledged. A *conflict* is one that was made from a version that another had changed meanwhile, and is
refused as such; a deadlock or a certification conflict in the database is done over and not seen. *Refused* and *unknown*
(\`UTFALL_OKANT\`) are by code. *Ready* is what \`/health/ready\` of both instances says at the end of the fault: 200 only while some node has a quorum.
*Again* is from when the nodes were in step until both instances wrote.

| what happens | quorum | ready | written | conflicts | refused | unknown | came back | again |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

At the end every draft and its history is read at each node: no acknowledged change is lost, none stands twice, and all nodes say the same.

${
  broken.length === 0
    ? 'Every must held.'
    : `What did not hold:\n\n${broken
        .slice(0, 10)
        .map((one) => `- ${one}`)
        .join('\n')}`
}
`;
}
