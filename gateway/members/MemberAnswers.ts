import { callInSpan, type Outcome } from '../../shared/tracing/scope.ts';
import type { Reader, Reading } from '../answer/checkAnswer.ts';
import type { Freshness, Identity } from '../natverk/context.ts';
import { isTystnad } from '../natverk/MemberStatuses.ts';
import {
  type Answered,
  type Asked,
  type CallObserver,
  type Unanswered,
  unanswered,
} from './guards.ts';
import { readJson } from './json.ts';
import type { FreshAnswers, StaleAnswer, StaleAnswers } from './lastAnswers.ts';
import type { Limits } from './limits.ts';
import { TooManyChanges } from './listenToChanges.ts';
import type { Address, MemberCalls } from './MemberCalls.ts';
import type { Call } from './Sending.ts';

/** A call, and who makes it. */
export interface Asking extends Call {
  /** Is called when the member has let the caller in. */
  letIn?: () => void;
  /** Whether an earlier answer may be given, and this one kept: anybody may see it, and the client did not ask for a new one. */
  keepable: boolean;
  /** Gathers for how long the whole answer may be shown again. */
  freshness: Freshness;
}

/** The deepest that a query may nest is a fraction of this; a recursive reader overflows at some thousands. */
const maxDepth = 100;

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

/** The answers of one member: makes the calls, reads their answers, and finds an earlier answer when none comes. */
export class MemberAnswers {
  readonly calls: MemberCalls;
  readonly #id: string;
  readonly #fresh: FreshAnswers;
  readonly #monitor: ChangeMonitor;
  readonly #stale: StaleAnswers;
  readonly #observer: CallObserver;
  readonly #maxValues: number;

  constructor(id: string, { calls, fresh, monitor, stale, observer, limits }: MemberParts) {
    this.#id = id;
    this.#maxValues = limits.maxAnswerValues;
    this.calls = calls;
    this.#fresh = fresh;
    this.#monitor = monitor;
    this.#stale = stale;
    this.#observer = observer;
  }

  /** Gives an earlier answer that may be shown again; otherwise asks. Rejects only when the call's identity cannot be made. */
  ask<R extends Reading>(asking: Asking, reader: Reader<R>): Promise<Reply<R>> {
    return new Promise((resolve, reject) => {
      const again = this.#again(asking, reader);
      if (again) {
        resolve(again);
        return;
      }
      const { edition } = this.#fresh;
      const started = performance.now();
      callInSpan<Asked>(
        () => ({ name: `call ${this.#id}`, kind: 'client', attributes: { huvudman: this.#id } }),
        (settle, fail) => this.calls.ask(asking, settle, fail),
        outcomeOf,
        (asked) => {
          try {
            resolve(this.#reply(asking, reader, asked, edition, performance.now() - started));
          } catch (error) {
            reject(error);
          }
        },
        reject,
      );
    });
  }

  /** Reads what came of a call. */
  #reply<R extends Reading>(
    asking: Asking,
    reader: Reader<R>,
    asked: Asked,
    edition: number,
    ms: number,
  ): Reply<R> {
    if (asked.ok) asking.letIn?.();
    const read = asked.ok ? this.#read(asked.bytes, reader) : asked;
    this.#observer.answered(this.#id, read.ok ? read.reading.orsak : read.orsak, ms);
    if (!asked.ok || !read.ok) return this.instead(asking, reader, read as Unanswered, ms);
    if (read.reading.whole) this.#keep(asking, asked, edition);
    else asking.freshness.never();
    return { ok: true, reading: read.reading, ms };
  }

  /** What stands in for a missing answer: the member's last good one, if all may see it; otherwise the failure. */
  instead<R extends Reading>(
    { payload, keepable, freshness }: Asking,
    reader: Reader<R>,
    failure: Failure,
    ms = 0,
  ): Reply<R> {
    freshness.never();
    const { status, orsak, denial } = failure;
    const silent = keepable && isTystnad(status);
    const kept = silent ? this.#stale.find(payload) : undefined;
    const read = kept && this.#read(Buffer.from(kept.text), reader);
    if (!kept || !read?.ok) return { ok: false, status, orsak, denial, ms };
    this.#observer.stale(this.#id);
    const { at, ageSeconds } = kept;
    return { ok: true, reading: read.reading, stale: { failure, at, ageSeconds }, ms };
  }

  /** Closes its connections, once what is under way is answered. */
  async close(): Promise<void> {
    await Promise.all([this.calls.close(), this.#stale.close()]);
  }

  #again<R extends Reading>(
    { payload, keepable, freshness }: Asking,
    reader: Reader<R>,
  ): Reply<R> | null {
    const kept = keepable ? this.#fresh.find(payload) : undefined;
    const read = kept && this.#read(kept.bytes, reader);
    if (!kept || !read?.ok) return null;
    this.#observer.fresh(this.#id);
    freshness.dependsOn(this.#fresh, this.#fresh.edition, kept.untilMs);
    const ageSeconds = Math.floor((Date.now() - kept.atMs) / 1000);
    const fresh = { at: new Date(kept.atMs), ageSeconds };
    return { ok: true, reading: read.reading, fresh, ms: 0 };
  }

  /** Reads the bytes of an answer: scans them, and if that fails parses and checks them. */
  #read<R extends Reading>(
    bytes: Buffer,
    reader: Reader<R>,
  ): { ok: true; reading: R } | Unanswered {
    const scanned = reader.scan?.(bytes);
    this.#observer.read(this.#id, scanned ? 'scanned' : 'checked');
    if (scanned) return { ok: true, reading: scanned };
    const read = readJson(bytes, { maxValues: this.#maxValues, maxDepth });
    if (!read.ok) return unanswered('OGILTIGT_SVAR', read.orsak);
    const reading = reader.check(read.json);
    return reading ? { ok: true, reading } : unusable;
  }

  #keep({ payload, keepable, freshness }: Asking, answered: Answered, edition: number): void {
    if (!keepable) {
      freshness.never();
      return;
    }
    const { bytes, freshSeconds, monitor, staleSeconds } = answered;
    // Where changes are announced, an answer is kept only while they are heard.
    const heard = monitor === null || this.#monitor.hears(this.calls.addresses, monitor);
    const untilMs =
      freshSeconds > 0 && heard ? this.#fresh.keep(payload, bytes, freshSeconds, edition) : 0;
    if (untilMs > 0) freshness.dependsOn(this.#fresh, edition, untilMs);
    else freshness.never();
    if (staleSeconds > 0) this.#stale.keep(payload, bytes.toString('utf8'), staleSeconds);
    else this.#stale.clear();
  }
}

/** How a call ended, in words that hold nothing of the question or the answer. */
function outcomeOf(asked: Asked): Outcome {
  return asked.ok
    ? { attributes: { status: 'SVARADE' } }
    : { attributes: { status: asked.status, orsak: asked.orsak }, failed: true };
}

/** What a member's answers are made of. */
interface MemberParts {
  calls: MemberCalls;
  fresh: FreshAnswers;
  monitor: ChangeMonitor;
  stale: StaleAnswers;
  observer: CallObserver;
  limits: Pick<Limits, 'maxAnswerValues'>;
}

const unusable = unanswered('OGILTIGT_SVAR', 'FEL_FORM');

/** An address that could not be listened to is left alone for so long; one that floods, for longer. */
const retryMs = 1_000;
const floodRetryMs = 60_000;

type State = 'opening' | 'listening' | 'lost';

interface Ear {
  state: State;
  /** When listening may begin anew, by `performance.now`. */
  againAt: number;
}

/**
 * Listens at each address of one member for its announcement that it has written something: any of its instances may announce
 * it. Starts listening when first needed, and again, after a stream was lost, when next needed.
 */
export class ChangeMonitor {
  readonly #onChange: () => void;
  readonly #onFlood: (url: string) => void;
  readonly #identity: () => Identity;
  readonly #ears = new Map<Address, Ear>();

  /**
   * `onChange` is called for every change, and whenever a stream begins or is lost, since a change may have been missed. `onFlood`
   * is called with an address that announces too many changes and is not listened to for a while.
   */
  constructor(identity: () => Identity, onChange: () => void, onFlood: (url: string) => void) {
    this.#identity = identity;
    this.#onChange = onChange;
    this.#onFlood = onFlood;
  }

  /** Whether every change is heard now, at all of the member's addresses; where it is not, listening begins. */
  hears(addresses: readonly Address[], path: string): boolean {
    let all = addresses.length > 0;
    for (const address of addresses) {
      const ear = this.#ears.get(address);
      if (ear?.state === 'listening') continue;
      all = false;
      if (!ear || (ear.state === 'lost' && performance.now() > ear.againAt)) {
        void this.#listen(address, path);
      }
    }
    return all;
  }

  async #listen(address: Address, path: string): Promise<void> {
    const ear: Ear = { state: 'opening', againAt: 0 };
    this.#ears.set(address, ear);
    try {
      await address.listen(path, await this.#identity(), {
        onOpen: () => {
          ear.state = 'listening';
          this.#onChange();
        },
        onChange: this.#onChange,
      });
      ear.againAt = performance.now() + retryMs;
    } catch (error) {
      // However it was lost, nothing is kept until the stream is there again.
      const floods = error instanceof TooManyChanges;
      ear.againAt = performance.now() + (floods ? floodRetryMs : retryMs);
      if (floods) this.#onFlood(address.url);
    }
    ear.state = 'lost';
    if (address.closed) this.#ears.delete(address);
    this.#onChange();
  }
}
