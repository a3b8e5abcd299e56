import type { Dispatcher } from 'undici';
import { AddressRefused } from '../../shared/serve/reach/connectWithin.ts';
import { orsakOf, refusalIn } from '../check/refusalIn.ts';
import { type AnswerHead, answerHead } from './AnswerHead.ts';
import { type Asked, unanswered } from './Asked.ts';
import type { Deadline } from './Deadline.ts';
import { BodyReader, readJson } from './JsonReader.ts';
import { keepingIn } from './keepingIn.ts';
import type { Limits } from './limits.ts';
import { notStarted } from './notStarted.ts';

/** Of a refusal only its code is read. */
const refusalBytes = 10_000;
const refusalSize = { maxValues: 100, maxDepth: 10 };

/**
 * Takes in one subgraph's answer as it arrives, and hangs up as soon as nothing of it can be used. By the callbacks of undici
 * that give a head as it came: those that came after them make an object of some twenty texts of it, of which seven are looked at.
 */
export class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #limits: Pick<Limits, 'maxAnswerBytes'>;
  readonly #deadline: Deadline;
  readonly #settle: (asked: Asked) => void;
  #abort: (error?: Error) => void = () => {};
  #settled = false;
  #body: BodyReader | undefined;
  /** What is made of the whole body; of null, when more came than may. */
  #whenCome: (bytes: Buffer | null) => Asked = () => tooLarge;

  /** `settle` is called once. */
  constructor(
    limits: Pick<Limits, 'maxAnswerBytes'>,
    deadline: Deadline,
    settle: (asked: Asked) => void,
  ) {
    this.#limits = limits;
    this.#deadline = deadline;
    this.#settle = settle;
  }

  onConnect(abort: (error?: Error) => void): void {
    this.#abort = abort;
    this.#deadline.onPassed(() => {
      if (!this.#settled) abort(givenUp);
    });
  }

  onHeaders(statusCode: number, raw: Buffer[]): boolean {
    // What comes before the answer itself, such as 103, says nothing of it.
    if (statusCode >= 200) this.#begin(statusCode, answerHead(raw));
    return true;
  }

  #begin(statusCode: number, headers: AnswerHead): void {
    if (statusCode === 401 || statusCode === 403) {
      this.#take(refusalBytes, Number.NaN, (bytes) => {
        const read = bytes && readJson(bytes, refusalSize);
        const denial = refusalIn(read?.ok ? read.json : undefined);
        return { ...unanswered('NEKADE', orsakOf(denial)), denial };
      });
      return;
    }
    const { maxAnswerBytes } = this.#limits;
    const wrong = wrongIn(statusCode, headers, maxAnswerBytes);
    if (wrong) {
      this.#giveUp(wrong);
      return;
    }
    const keeping = keepingIn(headers);
    const leaving = String(headers.connection).toLowerCase() === 'close';
    this.#take(maxAnswerBytes, Number(headers['content-length']), (bytes) =>
      bytes ? { ok: true, bytes, ...keeping, leaving } : tooLarge,
    );
  }

  onData(chunk: Buffer): boolean {
    if (this.#body && !this.#body.take(chunk)) this.#giveUp(this.#whenCome(null));
    return true;
  }

  onComplete(): void {
    if (this.#body && !this.#settled) this.#done(this.#whenCome(this.#body.end()));
  }

  onError(error: Error): void {
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

  #take(maxBytes: number, stated: number, whenCome: (bytes: Buffer | null) => Asked): void {
    this.#body = new BodyReader(maxBytes, stated);
    this.#whenCome = whenCome;
  }

  #giveUp(asked: Asked): void {
    this.#done(asked);
    this.#abort(givenUp);
  }

  #done(asked: Asked): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#settle(asked);
  }
}

const givenUp = new Error('the call is given up');
const tooLarge = unanswered('OGILTIGT_SVAR', 'FOR_STORT');

/** Why an answer is not read, by its head; null when it is. */
function wrongIn(statusCode: number, headers: AnswerHead, maxBytes: number): Asked | null {
  if (statusCode !== 200) {
    const status = statusCode >= 500 ? 'SVARADE_INTE' : 'OGILTIGT_SVAR';
    // By 503 a server says that it does not take the call up, such as one that is about to stop.
    return { ...unanswered(status, 'HTTP_STATUS'), notStarted: statusCode === 503 };
  }
  if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) {
    return unanswered('OGILTIGT_SVAR', 'EJ_JSON');
  }
  return Number(headers['content-length']) > maxBytes ? tooLarge : null;
}

function isJson(contentType = ''): boolean {
  const end = contentType.indexOf(';');
  const type = (end < 0 ? contentType : contentType.slice(0, end)).trim();
  return type === 'application/json' || type === 'application/graphql-response+json';
}
