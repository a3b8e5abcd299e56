import { makeKeyPair } from '../../../shared/access/keys/keyPair.ts';
import type { Addresses } from '../CannedNetwork.ts';
import { checkAnswers } from '../checkAnswers.ts';
import { databasesFor } from '../databases.ts';
import { type Contestant, cellHead, cells, inTurn } from '../measure.ts';
import { parterna } from '../network/parter.ts';
import { bodyOf, questions } from '../network/questions.ts';
import { realNumbers } from '../network/realNumbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const parter = parterna(12);

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
    try {
      for (const question of questions) {
        await checkAnswers('Vårdnät', url, question, parter, realNumbers);
        const before = await subgraphs.usage();
        let asked = 0;
        const body = (nr: number) => {
          asked += 1;
          return bodyOf(question, nr % realNumbers.length);
        };
        const [measured = []] = await inTurn(contestants, { body }, options);
        const { cpuMs } = await subgraphs.usage();
        rows.push([
          ...cells(question.title, measured),
          ((cpuMs - before.cpuMs) / asked).toFixed(2),
        ]);
      }
    } finally {
      await gateway.stop();
      await subgraphs.stop();
      await databases.cleanUp();
    }
    report.tables.push({
      title: `Over the real subgraphs on ${databases.name}`,
      note: `${parter.length} huvudmän and samverkan in one process beside the load, each on a database of its own${databases.name === 'MariaDB' ? '; what the server of the databases costs is not in the CPU' : ''}.`,
      head: [...cellHead, "subgraphs' CPU ms/request"],
      rows,
    });
  }
}
