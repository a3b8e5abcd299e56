import { CannedNetwork } from '../CannedNetwork.ts';
import { checkAnswers } from '../checkAnswers.ts';
import { type Contestant, cellHead, cells, inTurn, type Measured, ratio } from '../measure.ts';
import { bodyOf, type Question, questions } from '../network/questions.ts';
import { times } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const least = 8;
/** As many vårdcentrum as a large region has are asked about, over and over. */
const different = 50;

/** The gateway over members that let their answers be shown again, all of them known already, beside the fan-out. */
export async function fresh(options: BenchOptions, report: Report): Promise<void> {
  const canned = await CannedNetwork.start(12, 'max-age=3600');
  const question = questions.find(({ name }) => name === 'Natverk') as Question;
  const contestants: Contestant[] = [];
  try {
    for (const [name, file, more] of [
      ['whole answers kept', 'systems/vardnat.ts', {}],
      ['only those of each party kept', 'systems/vardnat.ts', { keptAnswerBytes: 0 }],
      ['fan-out, node:http', 'systems/fanout.ts', { undici: false }],
    ] as const) {
      const argument = { ...canned.kontrakt(), ...more };
      const process = await Child.start<{ url: string }>(file, argument, 'measured');
      contestants.push({ name, url: process.ready.url, processes: [process] });
      await checkAnswers(name, process.ready.url, question, canned.parter);
    }
    const measured = await inTurn(
      contestants,
      { body: (nr) => bodyOf(question, nr % different) },
      options,
    );
    const [whole, parts, fanOut] = measured as [Measured[], Measured[], Measured[]];
    const byCpu = 1 / ratio(whole, fanOut, 'cpuMs');
    report.rows.push({
      figure: 'the network query, against the hand-written fan-out, owner-controlled cache warm',
      target: `≥ ${least}×`,
      found: `${times(byCpu)} by CPU (requests ${times(ratio(whole, fanOut, 'perSecond'))})`,
      met: byCpu >= least,
    });
    report.history['kept / node:http'] = times(byCpu);
    report.tables.push({
      title: 'When every party lets its answers be shown again',
      note: `${different} vårdcentrum are asked about over and over, and all answers are known already. With room for whole answers nobody is asked and nothing is put together; with room for the parties' own answers only, nobody is asked: ${times(ratio(parts, fanOut, 'perSecond'))} of the fan-out, which asks each time.`,
      head: cellHead,
      rows: contestants.map(({ name }, index) => cells(name, measured[index] ?? [])),
    });
  } finally {
    for (const { processes } of contestants) for (const process of processes) await process.stop();
    await canned.stop();
  }
}
