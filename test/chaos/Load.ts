import { performance } from 'node:perf_hooks';
import type { Balancer } from './Balancer.ts';
import { judge, type Verdict } from './judge.ts';
import { type Question, questions } from './questions.ts';

/** One question that was asked, and what became of it. */
export interface Sample {
  /** When it was asked and answered, as `performance.now` tells it. */
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
  /** Questions under way after which no further one is asked, so that a slow machine is not asked more and more; 100 when left out. */
  atOnce?: number;
}

/** Asks at a steady pace, and holds each answer against what the network said when all was well. */
export class Load {
  readonly samples: Sample[] = [];
  readonly #options: LoadOptions;
  readonly #truths = new Map<string, unknown>();
  readonly #underWay = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  #turn = 0;

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  /** Takes the answers of the moment for the truth. Rejects when one of them is not whole. */
  async learn(): Promise<void> {
    for (const question of questions) {
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
    const question = questions[this.#turn % questions.length] as Question;
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
