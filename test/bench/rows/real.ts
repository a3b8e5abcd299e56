import { makeKeyPair } from '../../../shared/access/keys/keyPair.ts';
import type { Addresses } from '../CannedNetwork.ts';
import { checkAnswers } from '../checkAnswers.ts';
import { databasesFor, serverCpu } from '../databases.ts';
import { type Contestant, cellHead, cells, inTurn, medians } from '../measure.ts';
import { parterna } from '../network/parter.ts';
import { bodyOf, questions } from '../network/questions.ts';
import { realNumbers } from '../network/realNumbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const parter = parterna(12);

/** What the owners' CPU for a question may be at most, and how many of them are to be answered in a second. */
const reach: Readonly<
  Record<string, Readonly<Record<string, { ms?: number; perSecond?: number }>>>
> = {
  SQLite: { Natverk: { ms: 8, perSecond: 3 * 59 }, Sok: { ms: 9 } },
  MariaDB: { Natverk: { ms: 11, perSecond: 2 * 26 }, Sok: { ms: 9 } },
};

/** The gateway on the four queries over the real subgraphs, on each database. */
export async function real(options: BenchOptions, report: Report): Promise<void> {
  for (const databases of await databasesFor(report, 'the four queries over real subgraphs')) {
    const { privateJwk, publicJwk } = await makeKeyPair();
    const databaseUrls: Record<string, string> = {};
    for (const id of ['samverkan', ...parter.map((part) => part.id)]) {
      databaseUrls[id] = await databases.url();
    }
    const subgraphs = await Child.start<{ addresses: Record<string, string>; callKey: object }>(
      'members/real.ts',
      { parter: parter.length, databaseUrls, gatewayKeys: { keys: [publicJwk] } },
      'beside',
    );
    const { samverkan = '', ...huvudman } = subgraphs.ready.addresses;
    const network: Addresses = { samverkan, huvudman };
    const gateway = await Child.start<{ url: string }>(
      'systems/vardnat.ts',
      { ...network, key: privateJwk, callKey: subgraphs.ready.callKey },
      'measured',
    );
    const { url } = gateway.ready;
    const contestants: Contestant[] = [{ name: 'Vårdnät', url, processes: [gateway] }];
    const rows: string[][] = [];
    const cpuOfServer = await serverCpu(databaseUrls.samverkan ?? '');
    try {
      for (const question of questions) {
        await checkAnswers('Vårdnät', url, question, parter, realNumbers);
        const before = await subgraphs.usage();
        const serverBefore = cpuOfServer();
        let asked = 0;
        const body = (nr: number) => {
          asked += 1;
          return bodyOf(question, nr % realNumbers.length);
        };
        const [measured = []] = await inTurn(contestants, { body }, options);
        const ownersMs = ((await subgraphs.usage()).cpuMs - before.cpuMs) / asked;
        const server = cpuOfServer();
        const beside =
          server === null || serverBefore === null ? null : (server - serverBefore) / asked;
        rows.push([
          ...cells(question.title, measured),
          ownersMs.toFixed(2),
          beside === null ? 'not known' : beside.toFixed(2),
        ]);
        const { ms, perSecond } = reach[databases.name]?.[question.name] ?? {};
        const of = `${question.title}, over real subgraphs on ${databases.name}`;
        if (ms !== undefined) {
          const more = beside ? ` (and ${beside.toFixed(1)} ms of the database's server)` : '';
          report.rows.push({
            figure: `${of}: all subgraphs' CPU`,
            target: `≤ ${ms} ms`,
            found: `${ownersMs.toFixed(1)} ms${more}`,
            met: ownersMs <= ms,
          });
        }
        if (perSecond !== undefined) {
          const found = medians(measured).perSecond;
          report.rows.push({
            figure: `${of}: requests/s`,
            target: `≥ ${perSecond}`,
            found: found.toFixed(0),
            met: found >= perSecond,
          });
        }
      }
    } finally {
      await gateway.stop();
      await subgraphs.stop();
      await databases.cleanUp();
    }
    report.tables.push({
      title: `Over the real subgraphs on ${databases.name}`,
      note: `${parter.length} huvudmän and samverkan in one process beside the load, each on a database of its own.`,
      head: [...cellHead, "subgraphs' CPU ms/request", "database server's CPU ms/request"],
      rows,
    });
  }
}
