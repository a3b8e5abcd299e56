import { CannedNetwork } from '../CannedNetwork.ts';
import { checkAnswers } from '../checkAnswers.ts';
import {
  type Contestant,
  cellHead,
  cells,
  inTurn,
  type Measured,
  medians,
  ratio,
} from '../measure.ts';
import { egnaTyperSupergraph } from '../network/egnaTyperSupergraph.ts';
import { bodyOf, questions } from '../network/questions.ts';
import { times } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const parter = 12;

/** The gateway and its peers on the four queries, against canned members. */
export async function peers(options: BenchOptions, report: Report): Promise<void> {
  const canned = await CannedNetwork.start(parter);
  const contestants: Contestant[] = [];
  const add = async (name: string, file: string, argument: object) => {
    const process = await Child.start<{ url: string }>(file, argument, 'measured');
    contestants.push({ name, url: process.ready.url, processes: [process] });
  };
  try {
    const kontrakt = canned.kontrakt();
    const { samverkan, huvudman } = canned.egnaTyper();
    const supergraph = egnaTyperSupergraph(samverkan, huvudman);
    await add('Vårdnät', 'systems/vardnat.ts', kontrakt);
    await add('Vårdnät, each call signed', 'systems/vardnat.ts', { ...kontrakt, callKey: null });
    await add('fan-out, node:http', 'systems/fanout.ts', { ...kontrakt, undici: false });
    await add('fan-out, undici', 'systems/fanout.ts', { ...kontrakt, undici: true });
    await add('@apollo/gateway', 'systems/apollo.ts', { supergraph });
    await add('@apollo/gateway, undici', 'systems/apollo.ts', { supergraph, undici: true });
    await add('Hive Gateway', 'systems/hive.ts', { supergraph });
    for (const question of questions) {
      for (const { name, url } of contestants) {
        await checkAnswers(name, url, question, canned.parter);
      }
      const body = (nr: number) => bodyOf(question, nr);
      const measured = await inTurn(contestants, { body }, options);
      report.tables.push({
        title: question.title,
        head: [...cellHead, 'Vårdnät against it', 'by CPU'],
        rows: contestants.map(({ name }, index) => {
          const theirs = measured[index] ?? [];
          return [...cells(name, theirs), ...against(measured[0] ?? [], theirs)];
        }),
        note: question.name === 'Natverk' ? note : undefined,
      });
      if (question.name === 'Natverk') hold(report, contestants, measured);
    }
  } finally {
    for (const { processes } of contestants) for (const process of processes) await process.stop();
    await canned.stop();
  }
}

const note = `Every request differs by a variable. ${parter} parties have joined, each at a port of its own. Stock Apollo and Hive ask the same canned members for the same data by a supergraph of one type per party behind shared interfaces, which is what plain Federation 2 offers for a network like this; by the contract's own supergraph neither could tell whom to ask. Apollo's is measured with its own fetcher, and with undici's in its place for comparison. The fan-outs ask samverkan and then each party once, and check, bound and sign nothing. Calls to members bear codes; in the second row each is signed, as for members that have announced no call key.`;

function against(ours: readonly Measured[], theirs: readonly Measured[]): string[] {
  return [times(ratio(ours, theirs, 'perSecond')), times(1 / ratio(ours, theirs, 'cpuMs'))];
}

/** The targets of the network query. */
function hold(
  report: Report,
  contestants: readonly Contestant[],
  measured: readonly (readonly Measured[])[],
): void {
  const of = (name: string) => measured[contestants.findIndex((one) => one.name === name)] ?? [];
  const ours = of('Vårdnät');
  const targets = [
    ['against stock @apollo/gateway', '@apollo/gateway', 8, 'stock'],
    ['against Hive Gateway', 'Hive Gateway', 8, 'Hive'],
    [
      'against the hand-written fan-out in node:http, nothing cached',
      'fan-out, node:http',
      1,
      'node:http',
    ],
    ['against the same in undici, nothing cached', 'fan-out, undici', 0.9, 'undici'],
  ] as const;
  report.history['CPU ms'] = medians(ours).cpuMs.toFixed(2);
  for (const [figure, name, least, column] of targets) {
    const found = ratio(ours, of(name), 'perSecond');
    const byCpu = 1 / ratio(ours, of(name), 'cpuMs');
    report.rows.push({
      figure: `the network query, ${figure}`,
      target: `≥ ${least}×`,
      found: `${times(byCpu)} by CPU (requests ${times(found)})`,
      met: byCpu >= least,
    });
    report.history[column] = times(byCpu);
  }
}
