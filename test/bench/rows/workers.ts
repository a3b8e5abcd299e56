import { CannedNetwork } from '../CannedNetwork.ts';
import { checkAnswers } from '../checkAnswers.ts';
import { load } from '../load.ts';
import { type Contestant, cellHead, cells, inTurn, type Measured, ratio } from '../measure.ts';
import { bodyOf, type Question, questions } from '../network/questions.ts';
import { percent } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

/** How much more CPU a question may cost. */
const most = 0.05;

/** What a question costs a gateway of two workers and their primary, beside one of a single process. */
export async function workers(options: BenchOptions, report: Report): Promise<void> {
  const canned = await CannedNetwork.start(8);
  const question = questions.find(({ name }) => name === 'Natverk') as Question;
  const contestants: Contestant[] = [];
  try {
    for (const [name, workers] of [
      ['one process', 1],
      ['two workers and their primary', 2],
    ] as const) {
      const given = { ...canned.kontrakt(), workers };
      const process = await Child.start<{ url: string }>('systems/started.ts', given, 'measured');
      contestants.push({ name, url: process.ready.url, processes: [process] });
      await checkAnswers(name, process.ready.url, question, canned.parter);
    }
    const body = (nr: number) => bodyOf(question, nr);
    // Each worker compiles what it runs for itself.
    for (const [index, { url }] of contestants.entries()) {
      const most = 3_000 * (index + 1);
      await load({ url, body, connections: options.connections, seconds: 30, most });
    }
    const [one, two] = (await inTurn(contestants, { body }, options)) as [Measured[], Measured[]];
    const more = ratio(two, one, 'cpuMs') - 1;
    report.rows.push({
      figure: 'CPU per network query with `GATEWAY_WORKERS=2`, beside one process',
      target: `≤ ${percent(most)} more`,
      found: percent(more),
      met: more <= most,
    });
    report.tables.push({
      title: 'What several workers cost',
      note: 'The gateway as its command starts it, all its processes counted, on one core: budgets, counts and what is used once go over the primary.',
      head: cellHead,
      rows: contestants.map(({ name }, index) => cells(name, [one, two][index] ?? [])),
    });
  } finally {
    for (const { processes } of contestants) for (const process of processes) await process.stop();
    await canned.stop();
  }
}
