import { inSpan, type Outcome } from '../../shared/tracing/inSpan.ts';
import type { Orsak } from '../orsaker.ts';
import type { Answered, Asked, Unanswered } from '../scatter/Asked.ts';
import { isTystnad } from '../svarsstatusar.ts';
import type { CallObserver } from './CallObserver.ts';
import type { Call, MemberCalls } from './MemberCalls.ts';
import type { StaleAnswer, StaleAnswers } from './StaleAnswers.ts';

/** A call, and who makes it. */
export interface Asking extends Call {
  /** Whether it carries no access token: what is answered then anybody may see. */
  anonymous: boolean;
}

/** What was made of an answer that could be used. */
export interface Reading {
  /** Why it is not all that it should be; absent when it is. */
  orsak?: Orsak;
  /** Whether it holds all that was asked, without a fault or an error. */
  whole: boolean;
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

/** What a member was asked and gave; `stale` when that is its last good answer. */
export type Reply<R extends Reading> = { ms: number } & (
  | { ok: true; reading: R; stale?: Stale }
  | ({ ok: false } & Failure)
);

/** What one member answers: its calls, what is made of what comes of them, and what is shown when nothing does. */
export class MemberAnswers {
  readonly calls: MemberCalls;
  readonly #id: string;
  readonly #stale: StaleAnswers;
  readonly #observer: CallObserver;

  constructor(id: string, calls: MemberCalls, stale: StaleAnswers, observer: CallObserver) {
    this.#id = id;
    this.calls = calls;
    this.#stale = stale;
    this.#observer = observer;
  }

  /** Asks, and reads what is answered. Never throws, unless the call's identity cannot be made. */
  async ask<R extends Reading>(asking: Asking, read: Read<R>): Promise<Reply<R>> {
    const started = performance.now();
    const asked = await inSpan(
      () => ({ name: `call ${this.#id}`, kind: 'client', attributes: { huvudman: this.#id } }),
      () => this.calls.ask(asking),
      outcomeOf,
    );
    const ms = performance.now() - started;
    const reading = asked.ok ? read(asked.body) : undefined;
    const failure = asked.ok ? unusable : asked;
    this.#observer.answered(this.#id, reading ? reading.orsak : failure.orsak, ms);
    if (!reading) return this.instead(asking, read, failure, ms);
    if (asked.ok && reading.whole) this.#keep(asking, asked);
    return { ok: true, reading, ms };
  }

  /** What there is in the place of an answer: of a silent member its last good one, when all may see it; else the failure. */
  instead<R extends Reading>(
    { payload, anonymous }: Asking,
    read: Read<R>,
    failure: Failure,
    ms = 0,
  ): Reply<R> {
    const { status, orsak, denial } = failure;
    const silent = anonymous && isTystnad(status);
    const kept = silent ? this.#stale.find(payload) : undefined;
    const reading = kept && read(JSON.parse(kept.text));
    if (!reading) return { ok: false, status, orsak, denial, ms };
    this.#observer.stale(this.#id);
    const { at, ageSeconds } = kept;
    return { ok: true, reading, stale: { failure, at, ageSeconds }, ms };
  }

  /** Closes its connections, once what is under way is answered. */
  async close(): Promise<void> {
    await Promise.all([this.calls.close(), this.#stale.close()]);
  }

  #keep({ payload, anonymous }: Asking, { text, staleSeconds }: Answered): void {
    if (!anonymous) return;
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

const unusable: Failure = { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' };
