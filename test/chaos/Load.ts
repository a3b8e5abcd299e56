import { performance } from 'node:perf_hooks';
import type { Balancer } from './Balancer.ts';
import { judge, type Verdict } from './judge.ts';

/** What the load asks, in turn. */
export interface Question {
  name: string;
  query: string;
  /** The party whose token goes with it; null: an anonymous caller. */
  as: string | null;
}

const usual: readonly Question[] = [
  {
    name: 'a vårdcentrum with its sums',
    as: null,
    query: `{ vardcentrum(id: "tierp-alvkarleby") { namn kommunkoder
      deltagare { part { id namn slag } status verksamheter { namn typ } nyckeltal { vardplatser budgetar { ar belopp } } }
      funktionstackning { funktion tackt }
      sammanstallning { vardplatser budgetar { ar belopp } svarade { id } saknas { id } } } }`,
  },
  {
    name: 'every party of a län',
    as: null,
    query:
      '{ parter(lan: "03") { id namn huvudman { organisationsnummer verksamheter { totalCount } } } }',
  },
  {
    name: 'what a member publishes of its own',
    as: null,
    query:
      '{ tierp_trygghetsboenden { namn ledigaLagenheter kalla { exempel } hemsjukvard { namn } } }',
  },
  {
    name: 'with a token',
    as: 'heby',
    query: `{ egen: part(id: "heby") { id huvudman { verksamheter { nodes { namn systemstod } } } }
      parter(lan: "03") { id huvudman { verksamheter { nodes { namn } } } } }`,
  },
];

/** One question that was asked, and what became of it. */
export interface Sample {
  /** When it was asked and answered, by `performance.now`. */
  from: number;
  to: number;
  question: string;
  verdict: Verdict;
}

export interface LoadOptions {
  balancer: Balancer;
  /** The access token of a party at the network. */
  token: (huvudman: string) => Promise<string>;
  /** Questions a second; the interval does not wait for answers. */
  perSecond: number;
  /** Those of the whole network when left out. */
  questions?: readonly Question[];
  /** Questions under way after which no further one is asked, so that a slow machine is not asked more and more; 100 when left out. */
  atOnce?: number;
}

/** Asks at a steady pace, and holds each answer against what the network said when all was well. */
export class Load {
  readonly samples: Sample[] = [];
  readonly #options: LoadOptions;
  readonly #questions: readonly Question[];
  readonly #truths = new Map<string, unknown>();
  readonly #underWay = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  #turn = 0;

  constructor(options: LoadOptions) {
    this.#options = options;
    this.#questions = options.questions ?? usual;
  }

  /** Takes the answers of the moment for the truth. Rejects when one of them is not whole. */
  async learn(): Promise<void> {
    for (const question of this.#questions) {
      const { status, text } = await this.#ask(question);
      const body = JSON.parse(text);
      if (status !== 200 || body.errors || !body.data) {
        throw new Error(`"${question.name}" is not answered whole: ${text.slice(0, 1_000)}`);
      }
      const verdict = judge(body.data, { status, body });
      if (verdict.kind !== 'complete') {
        throw new Error(`"${question.name}" is ${verdict.kind}: ${JSON.stringify(verdict)}`);
      }
      this.#truths.set(question.name, body.data);
    }
  }

  start(): void {
    this.#timer = setInterval(() => this.#next(), 1_000 / this.#options.perSecond);
  }

  /** Stops asking, and waits for what is under way. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await Promise.all(this.#underWay);
  }

  /** Resolves when all that has been asked by now is answered, or has failed. */
  async answered(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** Those that were asked from then on, and before the other moment when one is given. */
  since(from: number, until = Number.POSITIVE_INFINITY): Sample[] {
    return this.samples.filter((sample) => sample.from >= from && sample.from < until);
  }

  #next(): void {
    const { atOnce = 100 } = this.#options;
    if (this.#underWay.size >= atOnce) return;
    const question = this.#questions[this.#turn % this.#questions.length] as Question;
    this.#turn += 1;
    const asked = this.#judged(question).finally(() => this.#underWay.delete(asked));
    this.#underWay.add(asked);
  }

  async #judged(question: Question): Promise<void> {
    const from = performance.now();
    const verdict = await this.#ask(question).then(
      ({ status, text }) => judge(this.#truths.get(question.name), { status, body: parsed(text) }),
      (error): Verdict => ({ kind: 'failed', why: String(error) }),
    );
    this.samples.push({ from, to: performance.now(), question: question.name, verdict });
  }

  async #ask({ query, as }: Question) {
    const { balancer, token } = this.#options;
    const headers: Record<string, string> = {};
    if (as !== null) headers.authorization = `Bearer ${await token(as)}`;
    return balancer.ask(JSON.stringify({ query }), headers);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Milliseconds at the median and at the 99th percentile; 0 when there are none. */
export function percentiles(samples: readonly Sample[]): { p50: number; p99: number } {
  const ms = samples.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const at = (part: number) => ms[Math.min(ms.length - 1, Math.floor(part * ms.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
