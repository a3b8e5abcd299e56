import { isDeepStrictEqual } from 'node:util';
import { signAssertion } from '../../../shared/access/assertion/assertion.ts';
import { gatewayJwks, gatewayKey, trust } from '../../identity.ts';
import { databasesFor } from '../databases.ts';
import { ask } from '../load.ts';
import { type Contestant, cellHead, cells, inTurn, medians, ratio } from '../measure.ts';
import { times } from '../numbers.ts';
import { bodyOf, calls, owner as id, type OwnerCall } from '../owner/calls.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const systems = [
  ['Vårdnät', 'vardnat'],
  ['Apollo Server, @apollo/subgraph and SQL, unguarded', 'bare'],
  ['GraphQL Yoga, @apollo/subgraph and SQL, unguarded', 'yoga'],
  ['by hand behind the same door', 'hand'],
] as const;

/** The most that a call may cost, in milliseconds of CPU or against the second system. */
const most: Partial<Record<OwnerCall['name'], { ms: number } | { times: number }>> = {
  nycklar: { times: 0.85 },
  sida: { ms: 1.5 },
};

/** One owner's subgraph beside two that do less, on the same rows: each call costs this much CPU. */
export async function owner(options: BenchOptions, report: Report): Promise<void> {
  for (const databases of await databasesFor(report, "one owner's subgraph")) {
    const databaseUrl = await databases.url();
    const argument = { databaseUrl, gatewayKeys: gatewayJwks, issuers: trust.issuers };
    const contestants: (Contestant & { processes: [Child<{ url: string }>] })[] = [];
    try {
      // The first lays the rows in.
      for (const [name, file] of systems) {
        const child = await Child.start<{ url: string }>(`owner/${file}.ts`, argument, 'measured');
        contestants.push({ name, url: child.ready.url, processes: [child] });
      }
      for (const call of calls) {
        for (const one of contestants) await check(one, call);
        const body = (nr: number) => bodyOf(call, nr);
        // One at a time: how much a call costs, not how much is done in one go.
        const alone = { ...options, connections: 1 };
        const measured = await inTurn(contestants, { body, headers: assertionFor }, alone);
        const [own = [], bare = []] = measured;
        const figure = `${call.title}, ${databases.name}: CPU`;
        const limit = most[call.name];
        const byCpu = ratio(own, bare, 'cpuMs');
        const { cpuMs } = medians(own);
        if (limit && 'times' in limit) {
          report.rows.push({
            figure: `${figure} against Apollo Server, @apollo/subgraph and SQL`,
            target: `≤ ${limit.times}×`,
            found: times(byCpu),
            met: byCpu <= limit.times,
          });
        }
        if (limit && 'ms' in limit) {
          const found = `${cpuMs.toFixed(2)} ms`;
          report.rows.push({ figure, target: `≤ ${limit.ms} ms`, found, met: cpuMs <= limit.ms });
        }
        report.tables.push({
          title: `One owner's subgraph, ${databases.name}: ${call.title}`,
          head: cellHead,
          rows: contestants.map(({ name }, index) => cells(name, measured[index] ?? [])),
        });
      }
    } finally {
      for (const { processes } of contestants) await processes[0].stop();
      await databases.cleanUp();
    }
  }
}

/** Throws when an answer is not what the rows are. */
async function check({ name, url }: Contestant, call: OwnerCall): Promise<void> {
  for (const nr of [0, 3, 7]) {
    const body = bodyOf(call, nr);
    const { text } = await ask(url, body, await assertionFor(body));
    const { data, errors } = JSON.parse(text);
    const expected = call.expected(nr);
    if (errors === undefined && isDeepStrictEqual(data?._entities, expected)) continue;
    throw new Error(
      `${name} answers ${call.title} wrongly:\n  ${text.slice(0, 600)}\nand not:\n  ${JSON.stringify(expected).slice(0, 600)}`,
    );
  }
}

async function assertionFor(body: string): Promise<Record<string, string>> {
  return { 'vardnat-assertion': await signAssertion(gatewayKey, id, body, null) };
}
