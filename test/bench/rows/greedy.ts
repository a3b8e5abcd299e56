import { Agent } from 'undici';
import { CannedNetwork } from '../CannedNetwork.ts';
import { ask } from '../load.ts';
import { bodyOf, type Question, questions } from '../network/questions.ts';
import { median, ms, times } from '../numbers.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

/** Pairs of a slice without the greedy address and one with it; seconds of each slice. */
const pairs = 20;
const sliceSeconds = 1.5;
const most = 3;
/** Connections on which the greedy address asks without pause. */
const greedyConnections = 50;
const small = (nr: number) =>
  JSON.stringify({
    query: 'query ($id: ID!) { part(id: $id) { id namn huvudman { namn } } }',
    variables: { id: `part00${1 + (nr % 9)}` },
  });
const network = questions.find(({ name }) => name === 'Natverk') as Question;
const repeated = (count: number, make: (n: number) => string) =>
  JSON.stringify({ query: `{ ${Array.from({ length: count }, (_, n) => make(n)).join(' ')} }` });

/** What the greedy address asks: what it may, what is new to the planner each time, and what is refused. */
const dear: readonly ((nr: number) => string)[] = [
  (nr) => bodyOf(network, nr),
  (nr) => JSON.stringify({ ...JSON.parse(bodyOf(network, nr)), query: `${network.text} # ${nr}` }),
  (nr) => repeated(20, (n) => `a${n}_${nr}: part(id: "part001") { namn huvudman { namn } }`),
  () => repeated(49, (n) => `a${n}: __schema { types { fields { name } } }`),
  (nr) => repeated(40, (n) => `a${n}_${nr}: parter { huvudman { id namn } }`),
];

type Slice = Awaited<ReturnType<typeof slice>>;

interface Pair {
  quiet: Slice;
  busy: Slice;
  /** Answers to the greedy address. */
  answered: number;
  ratio: number;
}

/** One address asks for all that it can: what that costs the small questions of another. */
export async function greedy(_options: BenchOptions, report: Report): Promise<void> {
  const canned = await CannedNetwork.start(12);
  const gateway = await Child.start<{ url: string }>(
    'systems/vardnat.ts',
    { ...canned.kontrakt(), ordinaryPatience: true, ordinaryLimits: true },
    'measured',
  );
  const { url } = gateway.ready;
  const other = new Agent({ connect: { localAddress: '127.0.0.3' } });
  try {
    await slice(url, other);
    const found: Pair[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const quiet = await slice(url, other);
      const stop = greed(url);
      const busy = await slice(url, other);
      const answered = await stop();
      found.push({ quiet, busy, answered, ratio: busy.p99Ms / quiet.p99Ms });
    }
    const ratios = found.map(({ ratio }) => ratio).sort((a, b) => a - b);
    const ratio = median(ratios);
    const broken = found.reduce((sum, { busy }) => sum + busy.broken, 0);
    const asked = found.reduce((sum, { busy }) => sum + busy.asked, 0);
    report.rows.push({
      figure: "one greedy address: p99 of another's small question, against its quiet p99",
      target: `≤ ${times(most)}, all complete`,
      found: `${times(ratio)} (${times(ratios[0] ?? Number.NaN)}–${times(ratios.at(-1) ?? Number.NaN)}); ${asked - broken} of ${asked} complete`,
      met: ratio <= most && broken === 0,
    });
    const middle = (of: (one: Pair) => number) => median(found.map(of));
    report.tables.push({
      title: 'One greedy address',
      note: `${pairs} pairs of slices of ${sliceSeconds} s, one quiet and one in which another address asks on ${greedyConnections} connections without pause: what it may, texts that are new each time, and what is refused. All limits are the ordinary ones. Medians of the slices; the ratio's spread is that of the pairs.`,
      head: ['small question', 'p50', 'p99', 'answers to the greedy address a second'],
      rows: [
        [
          'quiet',
          ms(middle(({ quiet }) => quiet.p50Ms)),
          ms(middle(({ quiet }) => quiet.p99Ms)),
          '–',
        ],
        [
          'beside the greedy address',
          ms(middle(({ busy }) => busy.p50Ms)),
          ms(middle(({ busy }) => busy.p99Ms)),
          middle(({ answered }) => answered / sliceSeconds).toFixed(0),
        ],
      ],
    });
  } finally {
    await other.close();
    await gateway.stop();
    await canned.stop();
  }
}

/** Asks the small question over and over, one after the other. */
async function slice(url: string, dispatcher: Agent) {
  const found: number[] = [];
  let broken = 0;
  const until = performance.now() + sliceSeconds * 1_000;
  for (let nr = 0; performance.now() < until; nr += 1) {
    const began = performance.now();
    const { status, text } = await ask(url, small(nr), {}, dispatcher);
    found.push(performance.now() - began);
    if (status !== 200 || text.includes('"errors"') || !text.includes('"huvudman":{"namn"'))
      broken += 1;
  }
  found.sort((a, b) => a - b);
  const at = (part: number) =>
    found[Math.min(found.length - 1, Math.floor(found.length * part))] ?? Number.NaN;
  return { asked: found.length, broken, p50Ms: at(0.5), p99Ms: at(0.99) };
}

let nr = 100_000;

/** Asks for all that there is from another address; what stops it gives how many answers came. */
function greed(url: string): () => Promise<number> {
  const agent = new Agent({
    connections: greedyConnections,
    connect: { localAddress: '127.0.0.2' },
  });
  let on = true;
  let answered = 0;
  const keepAsking = async (start: number) => {
    for (let turn = start; on; turn += 1) {
      nr += 1;
      const body = (dear[turn % dear.length] as (typeof dear)[number])(nr);
      await ask(url, body, {}, agent).then(
        () => {
          answered += 1;
        },
        // It hangs up when its time is over.
        () => {},
      );
    }
  };
  const asking = Array.from({ length: greedyConnections }, (_, start) => keepAsking(start));
  return async () => {
    on = false;
    await agent.destroy();
    await Promise.all(asking);
    return answered;
  };
}
