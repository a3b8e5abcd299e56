import { CannedNetwork } from '../CannedNetwork.ts';
import { load } from '../load.ts';
import { deltagare } from '../network/parter.ts';
import { bodyOf, type Question, questions } from '../network/questions.ts';
import { median, ms, percent } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

/** A member's whole time, as the gateway has it when nothing else is set. */
const deadlineMs = 1_000;
const over = 0.1;
/** Longer than a breaker leaves a member alone, so that a call that tries it is within. */
const openSeconds = 7;

/** One member takes requests and never answers: what that costs the parts of the others. */
export async function hanging(
  { connections, rounds }: BenchOptions,
  report: Report,
): Promise<void> {
  const canned = await CannedNetwork.start(12);
  const question = questions.find(({ name }) => name === 'Natverk') as Question;
  const gateway = await Child.start<{ url: string }>(
    'systems/vardnat.ts',
    { ...canned.kontrakt(), ordinaryPatience: true },
    'measured',
  );
  const { url } = gateway.ready;
  const body = (nr: number) => bodyOf(question, nr);
  const ask = (seconds: number, answering: number) =>
    load({ url, body, connections, seconds, good: (text) => partsIn(text) === answering });
  try {
    const found = [];
    for (let round = 0; round < Math.min(2, rounds); round += 1) {
      canned.hang(null);
      // Until a breaker that the last round opened is closed again.
      await ask(round === 0 ? 1 : openSeconds, deltagare);
      const before = await ask(2, deltagare);
      canned.hang('part003');
      const first = await ask(3, deltagare - 1);
      const open = await ask(openSeconds, deltagare - 1);
      found.push({
        slowestMs: Math.max(first.p99Ms, open.p99Ms),
        kept: open.perSecond / before.perSecond,
        failed: before.failed + first.failed + open.failed,
      });
    }
    const slowestMs = median(found.map((one) => one.slowestMs));
    const kept = median(found.map((one) => one.kept));
    const failed = found.reduce((sum, one) => sum + one.failed, 0);
    const lost = failed > 0 ? `; ${failed} answers without another member's part` : '';
    report.rows.push({
      figure: "one hanging member: p99 of the others' parts",
      target: `≤ ${deadlineMs} ms + ${percent(over)}`,
      found: `${ms(slowestMs)}${lost}`,
      met: slowestMs <= deadlineMs * (1 + over) && failed === 0,
    });
    report.rows.push({
      figure: 'one hanging member: throughput with the breaker open',
      target: '≥ 90 %',
      found: percent(kept),
      met: kept >= 0.9,
    });
  } finally {
    await gateway.stop();
    await canned.stop();
  }
}

/** How many members' parts are in an answer. */
const partsIn = (text: string) => text.split('"status":"ACCEPTERAT"').length - 1;
