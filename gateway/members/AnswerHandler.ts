import type { Dispatcher } from 'undici';
import { orsakOf, refusalIn } from '../check/refusalIn.ts';
import { AddressRefused } from './AddressRefused.ts';
import { type Asked, unanswered } from './Asked.ts';
import type { Deadline } from './Deadline.ts';
import { JsonReader, type Read } from './JsonReader.ts';
import { keepingIn } from './keepingIn.ts';
import type { Limits } from './limits.ts';
import { notStarted } from './notStarted.ts';

type Headers = Record<string, string | string[] | undefined>;

/** The deepest that a query may nest is a fraction of this; a recursive reader overflows at some thousands. */
const maxDepth = 100;
/** Of a refusal only its code is read. */
const refusalSize = { maxBytes: 10_000, maxValues: 100, maxDepth: 10 };

/** Reads one subgraph's answer as it arrives, and hangs up as soon as nothing of it can be used. */
export class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #limits: Pick<Limits, 'maxAnswerBytes' | 'maxAnswerValues'>;
  readonly #deadline: Deadline;
  readonly #settle: (asked: Asked) => void;
  #settled = false;
  #reader: JsonReader | undefined;
  #whenRead: (read: Read) => Asked = () => unanswered('OGILTIGT_SVAR', 'EJ_JSON');

  /** `settle` is called once. */
  constructor(
    limits: Pick<Limits, 'maxAnswerBytes' | 'maxAnswerValues'>,
    deadline: Deadline,
    settle: (asked: Asked) => void,
  ) {
    this.#limits = limits;
    this.#deadline = deadline;
    this.#settle = settle;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#deadline.onPassed(() => {
      if (!this.#settled) controller.abort(givenUp);
    });
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Headers,
  ): void {
    // What comes before the answer itself, such as 103, says nothing of it.
    if (statusCode < 200) return;
    if (statusCode === 401 || statusCode === 403) {
      this.#read(refusalSize, (read) => {
        const denial = refusalIn(read.ok ? read.json : undefined);
        return { ...unanswered('NEKADE', orsakOf(denial)), denial };
      });
      return;
    }
    const { maxAnswerBytes: maxBytes, maxAnswerValues: maxValues } = this.#limits;
    const wrong = wrongIn(statusCode, headers, maxBytes);
    if (wrong) {
      this.#giveUp(controller, wrong);
      return;
    }
    const keeping = keepingIn(headers);
    const leaving = String(headers.connection).toLowerCase() === 'close';
    this.#read({ maxBytes, maxValues, maxDepth }, (read) =>
      read.ok
        ? { ok: true, body: read.json, text: read.text, ...keeping, leaving }
        : unanswered('OGILTIGT_SVAR', read.orsak),
    );
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const orsak = this.#reader?.take(chunk);
    if (orsak) this.#giveUp(controller, this.#whenRead({ ok: false, orsak }));
  }

  onResponseEnd(): void {
    if (this.#reader && !this.#settled) this.#done(this.#whenRead(this.#reader.end()));
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    if (error instanceof AddressRefused) {
      this.#done({ ...unanswered('SPARRAD', 'ADRESS_NEKAD'), notStarted: true });
      return;
    }
    const unstarted = notStarted(error);
    const { code = '' } = error as { code?: string };
    const late = this.#deadline.passed || code.endsWith('TIMEOUT');
    const orsak = unstarted ? 'EJ_ANSLUTEN' : late ? 'TIDSGRANS' : 'AVBROTT';
    this.#done({ ...unanswered('SVARADE_INTE', orsak), notStarted: unstarted });
  }

  #read(bounds: ConstructorParameters<typeof JsonReader>[0], whenRead: (read: Read) => Asked) {
    this.#reader = new JsonReader(bounds);
    this.#whenRead = whenRead;
  }

  #giveUp(controller: Dispatcher.DispatchController, asked: Asked): void {
    this.#done(asked);
    controller.abort(givenUp);
  }

  #done(asked: Asked): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#settle(asked);
  }
}

const givenUp = new Error('the call is given up');

/** Why an answer is not read, by its head; null when it is. */
function wrongIn(statusCode: number, headers: Headers, maxBytes: number): Asked | null {
  if (statusCode !== 200) {
    const status = statusCode >= 500 ? 'SVARADE_INTE' : 'OGILTIGT_SVAR';
    // By 503 a server says that it does not take the call up, such as one that is about to stop.
    return { ...unanswered(status, 'HTTP_STATUS'), notStarted: statusCode === 503 };
  }
  if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) {
    return unanswered('OGILTIGT_SVAR', 'EJ_JSON');
  }
  return Number(headers['content-length']) > maxBytes
    ? unanswered('OGILTIGT_SVAR', 'FOR_STORT')
    : null;
}

function isJson(contentType: string | string[] | undefined): boolean {
  const [type] = String(contentType).split(';');
  return (
    type?.trim() === 'application/json' || type?.trim() === 'application/graphql-response+json'
  );
}
