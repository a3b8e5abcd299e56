import { CannedNetwork } from '../CannedNetwork.ts';
import { checkAnswers } from '../checkAnswers.ts';
import { type Contestant, cellHead, cells, inTurn, type Measured, ratio } from '../measure.ts';
import { bodyOf, type Question, questions } from '../network/questions.ts';
import { median, percent } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

/** Milliseconds. */
const most = 0.15;

/** What the guards of the answer path cost: the gateway with them, and the same without. */
export async function guards(options: BenchOptions, report: Report): Promise<void> {
  const canned = await CannedNetwork.start(12);
  const question = questions.find(({ name }) => name === 'Natverk') as Question;
  const contestants: Contestant[] = [];
  try {
    for (const [name, file] of [
      ['with its guards', 'systems/vardnat.ts'],
      ['without', 'systems/unguarded.ts'],
    ] as const) {
      const process = await Child.start<{ url: string }>(file, canned.kontrakt(), 'measured');
      contestants.push({ name, url: process.ready.url, processes: [process] });
      await checkAnswers(name, process.ready.url, question, canned.parter);
    }
    const measured = await inTurn(contestants, { body: (nr) => bodyOf(question, nr) }, options);
    const [guarded, plain] = measured as [Measured[], Measured[]];
    const added = median(
      guarded.map(({ cpuMs }, round) => cpuMs - (plain[round]?.cpuMs ?? Number.NaN)),
    );
    const part = ratio(guarded, plain, 'cpuMs') - 1;
    report.rows.push({
      figure: 'CPU per network query that the guards add',
      target: `≤ ${most} ms`,
      found: `${added.toFixed(2)} ms (${percent(part)})`,
      met: added <= most,
    });
    report.history['guards ms'] = `${added < 0 ? '−' : '+'}${Math.abs(added).toFixed(2)}`;
    report.tables.push({
      title: 'What the guards cost',
      note: 'The same server, client limits, plans and executor; without guards members are asked with neither deadlines, places, breakers, retries, size limits nor assertions, and answers are taken unchecked.',
      head: cellHead,
      rows: contestants.map(({ name }, index) => cells(name, measured[index] ?? [])),
    });
  } finally {
    for (const { processes } of contestants) for (const process of processes) await process.stop();
    await canned.stop();
  }
}
