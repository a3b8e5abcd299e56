import { inSpan, type Outcome } from '../../shared/tracing/inSpan.ts';
import { parseExact } from '../../shared/values/exactNumbers.ts';
import type { Reading } from '../check/checkAnswer.ts';
import type { Freshness } from '../natverk/Freshness.ts';
import { isTystnad } from '../natverk/svarsstatusar.ts';
import type { Answered, Asked, Unanswered } from './Asked.ts';
import type { CallObserver } from './CallObserver.ts';
import type { ChangeMonitor } from './ChangeMonitor.ts';
import type { FreshAnswers } from './FreshAnswers.ts';
import type { Call, MemberCalls } from './MemberCalls.ts';
import type { StaleAnswer, StaleAnswers } from './StaleAnswers.ts';

/** A call, and who makes it. */
export interface Asking extends Call {
  /** Told when the member has let the caller in. */
  letIn?: () => void;
  /** Whether what is answered may be what was answered before, and be kept: anybody may see it, and it need not be new. */
  keepable: boolean;
  /** Gathers for how long the whole answer may be shown again. */
  freshness: Freshness;
}

/** Makes something of the body of an answer; undefined when nothing of it can be used. */
export type Read<R extends Reading> = (body: unknown) => R | undefined;

/** How a member failed to answer. */
export type Failure = Omit<Unanswered, 'ok' | 'notStarted'>;

/** What is shown in the place of an answer that did not come. */
export interface Stale extends Pick<StaleAnswer, 'at' | 'ageSeconds'> {
  /** How the member failed to answer. */
  failure: Failure;
}

/** What a member was asked and gave; `stale` when that is its last good answer, `fresh` when it was not asked again. */
export type Reply<R extends Reading> = { ms: number } & (
  | { ok: true; reading: R; stale?: Stale; fresh?: Pick<StaleAnswer, 'at' | 'ageSeconds'> }
  | ({ ok: false } & Failure)
);

/** What one member answers: its calls, what is made of what comes of them, and what is shown when nothing does. */
export class MemberAnswers {
  readonly calls: MemberCalls;
  readonly #id: string;
  readonly #fresh: FreshAnswers;
  readonly #monitor: ChangeMonitor;
  readonly #stale: StaleAnswers;
  readonly #observer: CallObserver;

  constructor(id: string, { calls, fresh, monitor, stale, observer }: MemberParts) {
    this.#id = id;
    this.calls = calls;
    this.#fresh = fresh;
    this.#monitor = monitor;
    this.#stale = stale;
    this.#observer = observer;
  }

  /**
   * Asks, unless what it answered before may be shown again, and reads what is answered. Never throws, unless the call's
   * identity cannot be made.
   */
  async ask<R extends Reading>(asking: Asking, read: Read<R>): Promise<Reply<R>> {
    const again = this.#again(asking, read);
    if (again) return again;
    const { edition } = this.#fresh;
    const started = performance.now();
    const asked = await inSpan(
      () => ({ name: `call ${this.#id}`, kind: 'client', attributes: { huvudman: this.#id } }),
      () => this.calls.ask(asking),
      outcomeOf,
    );
    const ms = performance.now() - started;
    if (asked.ok) asking.letIn?.();
    const reading = asked.ok ? read(asked.body) : undefined;
    const failure = asked.ok ? unusable : asked;
    this.#observer.answered(this.#id, reading ? reading.orsak : failure.orsak, ms);
    if (!reading) return this.instead(asking, read, failure, ms);
    if (asked.ok && reading.whole) this.#keep(asking, asked, edition);
    else asking.freshness.never();
    return { ok: true, reading, ms };
  }

  /** What there is in the place of an answer: of a silent member its last good one, when all may see it; else the failure. */
  instead<R extends Reading>(
    { payload, keepable, freshness }: Asking,
    read: Read<R>,
    failure: Failure,
    ms = 0,
  ): Reply<R> {
    freshness.never();
    const { status, orsak, denial } = failure;
    const silent = keepable && isTystnad(status);
    const kept = silent ? this.#stale.find(payload) : undefined;
    const reading = kept && read(parseExact(kept.text));
    if (!reading) return { ok: false, status, orsak, denial, ms };
    this.#observer.stale(this.#id);
    const { at, ageSeconds } = kept;
    return { ok: true, reading, stale: { failure, at, ageSeconds }, ms };
  }

  /** Closes its connections, once what is under way is answered. */
  async close(): Promise<void> {
    await Promise.all([this.calls.close(), this.#stale.close()]);
  }

  #again<R extends Reading>(
    { payload, keepable, freshness }: Asking,
    read: Read<R>,
  ): Reply<R> | null {
    const kept = keepable ? this.#fresh.find(payload) : undefined;
    const reading = kept && read(parseExact(kept.text));
    if (!reading) return null;
    this.#observer.fresh(this.#id);
    freshness.dependsOn(this.#fresh, this.#fresh.edition, kept.untilMs);
    const ageSeconds = Math.floor((Date.now() - kept.atMs) / 1000);
    return { ok: true, reading, fresh: { at: new Date(kept.atMs), ageSeconds }, ms: 0 };
  }

  #keep({ payload, keepable, freshness }: Asking, answered: Answered, edition: number): void {
    if (!keepable) {
      freshness.never();
      return;
    }
    const { text, freshSeconds, monitor, staleSeconds } = answered;
    // Where changes are told of, an answer is kept only while they are heard.
    const heard = monitor === null || this.#monitor.hears(this.calls.addresses, monitor);
    const untilMs =
      freshSeconds > 0 && heard ? this.#fresh.keep(payload, text, freshSeconds, edition) : 0;
    if (untilMs > 0) freshness.dependsOn(this.#fresh, edition, untilMs);
    else freshness.never();
    if (staleSeconds > 0) this.#stale.keep(payload, text, staleSeconds);
    else this.#stale.clear();
  }
}

/** How a call went, in words that tell nothing of what was asked or answered. */
function outcomeOf(asked: Asked): Outcome {
  return asked.ok
    ? { attributes: { status: 'SVARADE' } }
    : { attributes: { status: asked.status, orsak: asked.orsak }, failed: true };
}

/** What a member's answers are made of. */
export interface MemberParts {
  calls: MemberCalls;
  fresh: FreshAnswers;
  monitor: ChangeMonitor;
  stale: StaleAnswers;
  observer: CallObserver;
}

const unusable: Failure = { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' };
