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

const same = 'all in the same words';
const body = JSON.stringify({ query: shopQuery });
const kinds = [
  {
    kind: same,
    bodyOf: () => body,
    note: 'The query of graphql-hive/graphql-gateways-benchmark over four canned subgraphs with its schema. All requests are the same, as they are there: Vårdnät answers once those that come in one turn of its event loop (ADR 77), some peers ask once what is asked while they wait for the same.',
  },
  {
    kind: 'each in bytes of its own',
    bodyOf: (nr: number) => JSON.stringify({ query: shopQuery, extensions: { nr } }),
    note: 'The same question, so that nobody sees by its bytes that it is: Vårdnät answers each by itself, and peers that share calls still do.',
  },
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
    for (const { kind, bodyOf, note } of kinds) {
      const measured = await inTurn(contestants, { body: bodyOf }, options);
      const [ours = []] = measured;
      const of = (name: string): readonly Measured[] =>
        measured[contestants.findIndex((one) => one.name === name)] ?? [];
      for (const [figure, name, least] of kind === same ? targets : []) {
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
        title: `The public benchmark's query, ${kind}`,
        note,
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
    }
  } finally {
    for (const { processes } of contestants) for (const process of processes) await process.stop();
    await subgraphs.stop();
  }
}
