import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Breakerstate, CallObserver, Declined } from '../members/guards.ts';
import { withoutSecrets } from '../members/MemberCalls.ts';
import { type Orsak, orsaker } from '../natverk/MemberStatuses.ts';

/** How a breaker's state is shown as a number. */
const states: Record<Breakerstate, number> = { closed: 0, 'half-open': 1, open: 2 };
/** From a member next door to one that takes all the time that it has. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/**
 * What Prometheus reads of a gateway: how each member answers, and how the process is. Members are named by id and
 * address, as the public registry names them; nothing of a question, its caller or an answer is counted by itself.
 */
export class MemberMetrics implements CallObserver {
  readonly registry = new Registry();
  readonly #calls: Counter<'member'>;
  readonly #failures: Counter<'member' | 'orsak'>;
  readonly #seconds: Histogram<'member'>;
  readonly #fresh: Counter<'member'>;
  readonly #stale: Counter<'member'>;
  readonly #floods: Counter<'member'>;
  readonly #read: Counter<'member' | 'how'>;
  readonly #questions: Counter<'front' | 'declined'>;
  readonly #breaker: Gauge<'member' | 'address'>;

  constructor() {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#calls = new Counter({
      name: 'vardnat_member_calls_total',
      help: 'Calls to a member, those that were not sent included.',
      labelNames: ['member'],
      registers,
    });
    this.#failures = new Counter({
      name: 'vardnat_member_failures_total',
      help: 'Calls to a member that gave less than they should have, by reason.',
      labelNames: ['member', 'orsak'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'vardnat_member_call_seconds',
      help: 'Seconds from a call to its answer, or to its being given up.',
      labelNames: ['member'],
      buckets,
      registers,
    });
    this.#fresh = new Counter({
      name: 'vardnat_member_fresh_served_total',
      help: 'Times that what a member answered before was shown again without asking it.',
      labelNames: ['member'],
      registers,
    });
    this.#stale = new Counter({
      name: 'vardnat_member_stale_served_total',
      help: "Times that a member's last good answer was shown in the place of one that did not come.",
      labelNames: ['member'],
      registers,
    });
    this.#floods = new Counter({
      name: 'vardnat_member_change_floods_total',
      help: 'Times that a member announced more changes than there can be, and was not listened to for a while.',
      labelNames: ['member'],
      registers,
    });
    this.#read = new Counter({
      name: 'vardnat_member_answers_read_total',
      help: 'Answers of a member that were read: scanned as bytes, since they were just as they should be, or checked value by value.',
      labelNames: ['member', 'how'],
      registers,
    });
    this.#questions = new Counter({
      name: 'vardnat_questions_total',
      help: 'Questions that were let through, by the front that answers: lean, or apollo for one that it declines, and why.',
      labelNames: ['front', 'declined'],
      registers,
    });
    this.#breaker = new Gauge({
      name: 'vardnat_member_breaker_state',
      help: 'Whether calls are let through to an address: 0 all, 1 one that tries it, 2 none.',
      labelNames: ['member', 'address'],
      // Of several workers, the worst value.
      aggregator: 'max',
      registers,
    });
  }

  quarantined(now: () => ReadonlyMap<string, unknown>): void {
    showQuarantined(this.registry, now);
  }

  question(declined: Declined | null): void {
    this.#questions.inc({ front: declined ? 'apollo' : 'lean', declined: declined ?? '' });
  }

  read(member: string, how: 'scanned' | 'checked'): void {
    this.#read.inc({ member, how });
  }

  answered(member: string, orsak: Orsak | undefined, ms: number): void {
    this.#calls.inc({ member });
    this.#seconds.observe({ member }, ms / 1000);
    if (orsak !== undefined) this.#failures.inc({ member, orsak });
  }

  fresh(member: string): void {
    this.#fresh.inc({ member });
  }

  stale(member: string): void {
    this.#stale.inc({ member });
  }

  flooded(member: string): void {
    this.#floods.inc({ member });
  }

  breaker(member: string, url: string, state: Breakerstate): void {
    this.#breaker.set({ member, address: withoutSecrets(url) }, states[state]);
  }

  closed(member: string, url: string): void {
    this.#breaker.remove({ member, address: withoutSecrets(url) });
  }

  left(member: string): void {
    for (const metric of [this.#calls, this.#seconds, this.#fresh, this.#stale, this.#floods])
      metric.remove({ member });
    for (const orsak of Object.keys(orsaker)) this.#failures.remove({ member, orsak });
    for (const how of ['scanned', 'checked']) this.#read.remove({ member, how });
  }
}

/** Shows whose schema beyond the contract is not served. */
export function showQuarantined(registry: Registry, now: () => ReadonlyMap<string, unknown>): void {
  new Gauge({
    name: 'vardnat_extension_refused',
    help: 'A member’s schema beyond the contract is not served, since it does not follow the rules: 1.',
    labelNames: ['member'],
    registers: [registry],
    collect() {
      this.reset();
      for (const member of now().keys()) this.set({ member }, 1);
    },
  });
}
