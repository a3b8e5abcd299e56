import { signAssertion } from '../../../shared/access/assertion/assertion.ts';
import { gatewayJwks, gatewayKey } from '../../identity.ts';
import { manyUnitsId } from '../../manyUnits.ts';
import { databasesFor } from '../databases.ts';
import { ask, load } from '../load.ts';
import { cellHead, cells, type Measured, medians } from '../measure.ts';
import { times } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const few = 10_000;
const many = 100_000;
const keys = 100;
const mostStatements = 3;
const mostSlower = 1.1;
const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Verksamhet { id namn typ driftsform funktioner { funktion paPlats bokningsbar } platser { adress postort kommunkod } } } }`;

type Subgraph = Child<{ timed: string; counted: string }>;

/** One huvudman's own subgraph: a hundred units by their keys, out of ten thousand and out of a hundred thousand. */
export async function entities(options: BenchOptions, report: Report): Promise<void> {
  const figure = `\`_entities\` of ${keys} keys`;
  for (const databases of await databasesFor(report, figure)) {
    const subgraphs: { units: number; process: Subgraph; measured: Measured[] }[] = [];
    try {
      for (const units of [few, many]) {
        const argument = { databaseUrl: await databases.url(), units, gatewayKeys: gatewayJwks };
        const process: Subgraph = await Child.start('members/huvudman.ts', argument, 'measured');
        subgraphs.push({ units, process, measured: [] });
      }
      const statements = await statementsOf(subgraphs);
      for (let round = 0; round < options.rounds; round += 1) {
        for (const one of subgraphs) one.measured.push(await measure(one, options));
      }
      const [small, large] = subgraphs.map(({ measured }) => medians(measured));
      const slower = (large?.p50Ms ?? Number.NaN) / (small?.p50Ms ?? Number.NaN);
      const byCpu = (large?.cpuMs ?? Number.NaN) / (small?.cpuMs ?? Number.NaN);
      report.rows.push(
        {
          figure: `${figure}, ${databases.name}: statements`,
          target: `≤ ${mostStatements}`,
          found: String(statements),
          met: statements <= mostStatements,
        },
        {
          figure: `${figure}, ${databases.name}: CPU over ${many.toLocaleString('en')} units against ${few.toLocaleString('en')}`,
          target: `≤ ${mostSlower}×`,
          found: `${times(byCpu)} (time ${times(slower)})`,
          met: byCpu <= mostSlower,
        },
      );
      report.tables.push({
        title: `${figure} at one huvudman's subgraph, ${databases.name}`,
        head: cellHead,
        rows: subgraphs.map(({ units, measured }) =>
          cells(`${units.toLocaleString('en')} units`, measured),
        ),
      });
    } finally {
      for (const { process } of subgraphs) await process.stop();
      await databases.cleanUp();
    }
  }
}

/** The most statements that one call makes at any of them. Throws when an answer lacks a unit. */
async function statementsOf(subgraphs: readonly { units: number; process: Subgraph }[]) {
  let most = 0;
  for (const { units, process } of subgraphs) {
    await process.ask({ statements: true }, 'statements');
    const body = bodyOf(1, units);
    const { text } = await ask(process.ready.counted, body, await assertionFor(body));
    const given = JSON.parse(text).data?._entities;
    if (
      given?.length !== keys ||
      !given.every(({ platser }: { platser: unknown[] }) => platser.length === 1)
    ) {
      throw new Error(`the subgraph over ${units} units answers wrongly: ${text.slice(0, 500)}`);
    }
    most = Math.max(most, await process.ask<number>({ statements: true }, 'statements'));
  }
  return most;
}

async function measure(
  { units, process }: { units: number; process: Subgraph },
  { seconds }: BenchOptions,
): Promise<Measured> {
  const asked = {
    url: process.ready.timed,
    body: (nr: number) => bodyOf(nr, units),
    headers: assertionFor,
    // One call at a time: how long a call takes, not how long it waits for others.
    connections: 1,
  };
  await load({ ...asked, seconds: 0.5 });
  const before = await process.usage();
  const loaded = await load({ ...asked, seconds });
  const { cpuMs } = await process.usage();
  return { ...loaded, cpuMs: (cpuMs - before.cpuMs) / loaded.requests };
}

/** A call about a hundred units from all over the table, others for each number. */
function bodyOf(nr: number, units: number): string {
  const step = Math.floor(units / keys);
  const representations = Array.from({ length: keys }, (_, index) => ({
    __typename: 'Verksamhet',
    huvudmanId: 'stor',
    id: manyUnitsId((index * step + nr * 7) % units),
  }));
  return JSON.stringify({ query, variables: { representations } });
}

async function assertionFor(body: string): Promise<Record<string, string>> {
  return { 'vardnat-assertion': await signAssertion(gatewayKey, 'stor', body, null) };
}
