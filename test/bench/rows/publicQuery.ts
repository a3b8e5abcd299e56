import { isDeepStrictEqual } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { ask } from '../load.ts';
import { type Contestant, cellHead, cells, inTurn, type Measured, ratio } from '../measure.ts';
import { shop, shopAnswer, shopQuery } from '../network/shop.ts';
import { times } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const systems = [
  ['Vårdnät', 'systems/supergraph.ts', {}],
  ['@apollo/gateway', 'systems/apollo.ts', {}],
  ['Hive Gateway', 'systems/hive.ts', {}],
  ['Hive Gateway, router-runtime', 'systems/hive.ts', { router: true }],
] as const;
const targets = [
  ['stock', '@apollo/gateway', 8],
  ['router-runtime', 'Hive Gateway, router-runtime', 2],
] as const;

/** The gateway and its peers on the query of the public benchmark of gateways, over four subgraphs with its schema. */
export async function publicQuery(options: BenchOptions, report: Report): Promise<void> {
  const subgraphs = await Child.start<{ addresses: Record<string, string> }>(
    'members/shop.ts',
    {},
    'beside',
  );
  const { addresses } = subgraphs.ready;
  const composed = composeServices(
    Object.entries(shop).map(([name, { sdl }]) => ({
      ...{ name, url: addresses[name] as string },
      typeDefs: parse(sdl),
    })),
  );
  if (composed.errors) throw composed.errors[0];
  const { supergraphSdl: supergraph } = composed;
  const contestants: Contestant[] = [];
  const body = JSON.stringify({ query: shopQuery });
  try {
    for (const [name, file, more] of systems) {
      const process = await Child.start<{ url: string }>(file, { supergraph, ...more }, 'measured');
      const { url } = process.ready;
      contestants.push({ name, url, processes: [process] });
      const { text } = await ask(url, body);
      const { data } = JSON.parse(text);
      if (isDeepStrictEqual(data, shopAnswer)) continue;
      throw new Error(`${name} answers the public query wrongly: ${text.slice(0, 600)}`);
    }
    const measured = await inTurn(contestants, { body: () => body }, options);
    const [ours = []] = measured;
    const of = (name: string): readonly Measured[] =>
      measured[contestants.findIndex((one) => one.name === name)] ?? [];
    for (const [figure, name, least] of targets) {
      const byCpu = 1 / ratio(ours, of(name), 'cpuMs');
      report.rows.push({
        figure: `the public benchmark's query, against ${figure}, by CPU`,
        target: `≥ ${least}×`,
        found: `${times(byCpu)} (requests ${times(ratio(ours, of(name), 'perSecond'))})`,
        met: byCpu >= least,
      });
      report.history[`public / ${figure}`] = times(byCpu);
    }
    report.tables.push({
      title: "The public benchmark's query",
      note: 'The query of graphql-hive/graphql-gateways-benchmark over four canned subgraphs with its schema. All requests are the same, as they are there; what is asked at the same time in the same words some peers ask once.',
      head: [...cellHead, 'Vårdnät against it, by CPU', 'by requests'],
      rows: contestants.map(({ name }, index) => {
        const theirs = measured[index] ?? [];
        return [
          ...cells(name, theirs),
          times(1 / ratio(ours, theirs, 'cpuMs')),
          times(ratio(ours, theirs, 'perSecond')),
        ];
      }),
    });
  } finally {
    for (const { processes } of contestants) for (const process of processes) await process.stop();
    await subgraphs.stop();
  }
}
