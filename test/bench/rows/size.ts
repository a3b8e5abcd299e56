import { CannedNetwork } from '../CannedNetwork.ts';
import { checkAnswers } from '../checkAnswers.ts';
import { ask } from '../load.ts';
import { type Contestant, cellHead, cells, inTurn, type Measured, ratio } from '../measure.ts';
import { bodyOf, type Question, questions } from '../network/questions.ts';
import { median, ms, percent, times, upperBound } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const few = 12;
const many = 312;
const sizes = [few, many, few] as const;
const within = 0.1;
/** Pairs of slices by which p99 is judged, and seconds of each. */
const pairs = 30;
const pairSeconds = 1;
/** New queries planned at each gateway. */
const newQueries = 40;

type Gateway = Child<{ url: string }>;

/**
 * The same vårdcentrum with 312 members in the network and with 12. A second gateway with 12 shows how much two processes that do
 * the same differ by themselves.
 */
export async function size(options: BenchOptions, report: Report): Promise<void> {
  const canned = await CannedNetwork.start(many);
  const question = questions.find(({ name }) => name === 'Natverk') as Question;
  const gateways: Gateway[] = [];
  try {
    for (const members of sizes) {
      gateways.push(await Child.start('systems/vardnat.ts', canned.kontrakt(members), 'measured'));
    }
    const contestants: Contestant[] = gateways.map((process, index) => ({
      name: index < 2 ? `${sizes[index]} members` : `${few} members, another process`,
      url: process.ready.url,
      processes: [process],
    }));
    for (const { name, url } of contestants) {
      await checkAnswers(name, url, question, canned.parter);
    }
    const measured = await inTurn(contestants, { body: (nr) => bodyOf(question, nr) }, options);
    const [ofFew, ofMany, again] = measured as [Measured[], Measured[], Measured[]];
    for (const [figure, key, worse] of [
      ['throughput', 'perSecond', -1],
      ['CPU per request', 'cpuMs', 1],
    ] as const) {
      const more = ratio(ofMany, ofFew, key) - 1;
      const noise = `; ${signed(ratio(again, ofFew, key) - 1)} for another with ${few}`;
      hold(report, figure, more, worse, noise);
    }
    await holdP99(contestants, { body: (nr) => bodyOf(question, nr) }, options, report);
    const memory = await Promise.all(gateways.map((gateway) => gateway.usage()));
    const [small = 0, large = 0] = memory.map(({ memoryMb }) => memoryMb);
    hold(report, `memory (${small.toFixed(0)} and ${large.toFixed(0)} MB)`, large / small - 1);

    const [planFew = 0, planMany = 0] = await firstPlans(contestants.slice(0, 2));
    report.rows.push({
      figure: `first plan of a new query, ${many} members against ${few}`,
      target: `within ${percent(within)}`,
      found: `${signed(planMany / planFew - 1)} (${ms(planFew)} and ${ms(planMany)})`,
      met: planMany / planFew - 1 <= within,
    });
    report.tables.push({
      title: 'The same vårdcentrum in a small network and in a large one',
      head: cellHead,
      rows: contestants.map(({ name }, index) => cells(name, measured[index] ?? [])),
    });
  } finally {
    for (const gateway of gateways) await gateway.stop();
    await canned.stop();
  }
}

/** The 99th percentile of the large network against that of the small one, as the upper bound of what the pairs leave likely. */
async function holdP99(
  contestants: readonly Contestant[],
  load: { body: (nr: number) => string },
  options: BenchOptions,
  report: Report,
): Promise<void> {
  const paired = { ...options, rounds: pairs, seconds: pairSeconds };
  const [ofFew = [], ofMany = [], again = []] = await inTurn(contestants, load, paired);
  const upper = (found: readonly Measured[]) =>
    upperBound(found.map(({ p99Ms }, pair) => p99Ms / (ofFew[pair]?.p99Ms ?? Number.NaN)));
  const bound = upper(ofMany);
  report.rows.push({
    figure: `same vårdcentrum, ${many} members against ${few}: p99, upper 95 % bound over ${pairs} pairs`,
    target: `≤ ${times(1 + within)}`,
    found: `${times(bound)}; ${times(upper(again))} for another with ${few}`,
    met: bound <= 1 + within,
  });
}

/** `worse` is the sign of what costs. */
function hold(report: Report, figure: string, more: number, worse: 1 | -1 = 1, beside = ''): void {
  report.rows.push({
    figure: `same vårdcentrum, ${many} members against ${few}: ${figure}`,
    target: `within ${percent(within)}`,
    found: `${signed(more)} for ${many}${beside}`,
    met: worse * more <= within,
  });
}

const signed = (part: number) => `${part > 0 ? '+' : ''}${percent(part)}`;

/** The median time of each gateway for a query that it has never seen, in milliseconds, both in turn. */
async function firstPlans(contestants: readonly Contestant[]): Promise<number[]> {
  const taken: number[][] = contestants.map(() => []);
  for (let nr = 0; nr < newQueries; nr += 1) {
    const query = `query Ny${nr}($id: ID!) { vardcentrum(id: $id) { n${nr}: namn deltagare { part { namn } status verksamheter { namn typ kalla { dokument } } nyckeltal { vardplatser } } funktionstackning { funktion tackt } } }`;
    const body = JSON.stringify({ query, variables: { id: 'vc-000001' } });
    for (const [index, { url }] of contestants.entries()) {
      const started = performance.now();
      await ask(url, body);
      taken[index]?.push(performance.now() - started);
    }
  }
  return taken.map(median);
}
