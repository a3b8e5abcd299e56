import type { Dispatcher } from 'undici';
import { AddressRefused } from '../../shared/serve/reach/Reachable.ts';
import { orsakOf, refusalIn } from '../answer/statedErrors.ts';
import { type Asked, type Deadline, unanswered } from './guards.ts';
import { readJson } from './json.ts';
import type { Limits } from './limits.ts';

/** Only the code of a refusal is read, so little is enough. */
const refusalBytes = 10_000;
const refusalSize = { maxValues: 100, maxDepth: 10 };

/**
 * Receives one subgraph's answer as it arrives, and hangs up as soon as it cannot be used. It uses undici's older callbacks,
 * which give the head as raw bytes: the newer ones make an object of some twenty texts, of which seven are needed.
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
    // An interim response, such as 103, is not the answer.
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
    // 503: the server did not start on the call, for example because it is about to stop.
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

/** The headers that are read, by the length of the name: no two names have the same length. */
const names: Readonly<Record<number, keyof AnswerHead | undefined>> = {
  3: 'age',
  4: 'link',
  10: 'connection',
  12: 'content-type',
  13: 'cache-control',
  14: 'content-length',
  16: 'content-encoding',
};

/** The headers of an answer that the gateway looks at; several of a name are joined by commas. */
interface AnswerHead {
  age?: string;
  link?: string;
  connection?: string;
  'content-type'?: string;
  'cache-control'?: string;
  'content-length'?: string;
  'content-encoding'?: string;
}

/** Reads names and values as they came, one after the other: of some twenty only these become texts. */
function answerHead(raw: readonly Buffer[]): AnswerHead {
  const head: AnswerHead = {};
  for (let n = 0; n + 1 < raw.length; n += 2) {
    const given = raw[n] as Buffer;
    const name = names[given.length];
    if (name === undefined || !isNamed(given, name)) continue;
    const value = (raw[n + 1] as Buffer).toString('latin1');
    const before = head[name];
    head[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return head;
}

/** Whether bytes are a name of small letters and hyphens, in whatever case it was written. */
function isNamed(given: Buffer, name: string): boolean {
  for (let n = 0; n < name.length; n += 1) {
    if (((given[n] as number) | 0x20) !== name.charCodeAt(n)) return false;
  }
  return true;
}

/** For how long an answer may be shown again, in whole seconds, as its sender says. */
export interface Keeping {
  /** Without asking again (`max-age`, RFC 9111), what it has been on its way (`Age`) taken off; 0: not at all. */
  freshSeconds: number;
  /** When a later answer does not come (`stale-if-error`, RFC 5861); 0: not at all. */
  staleSeconds: number;
  /** The path at the same server where changes are announced (`Link`, relation `monitor`, RFC 5989); null when it names none. */
  monitor: string | null;
}

const nothing: Keeping = { freshSeconds: 0, staleSeconds: 0, monitor: null };

/** What an answer's headers say of its keeping. A monitor at another server is taken for one that never answers. */
export function keepingIn(headers: AnswerHead): Keeping {
  const { 'cache-control': cacheControl, age, link } = headers;
  if (cacheControl === undefined) return nothing;
  // What most say who let nothing be kept.
  if (cacheControl === 'no-store') return nothing;
  const directives = cacheControl
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  if (directives.some((directive) => /^(no-store|no-cache|private)\b/.test(directive)))
    return nothing;
  const seconds = (name: string) => {
    const found = directives.map((one) => new RegExp(`^${name}="?(\\d{1,9})"?$`).exec(one));
    return Number(found.find((match) => match !== null)?.[1] ?? 0);
  };
  return {
    freshSeconds: Math.max(0, seconds('max-age') - (Number(age) || 0)),
    staleSeconds: seconds('stale-if-error'),
    monitor: monitorIn(link),
  };
}

function monitorIn(link: string | undefined): string | null {
  if (link === undefined) return null;
  const [, target] = /<([^>]*)>\s*;\s*rel="?monitor(?=["\s,;]|$)/i.exec(link) ?? [];
  return target ?? null;
}

/**
 * Whether a call failed before anything of it can have reached its server: its name was not found, or no connection came
 * about. What breaks off on a connection that stood may have been carried out.
 */
export function notStarted(error: unknown): boolean {
  // One for each address of a name that has several.
  if (error instanceof AggregateError) return error.errors.every(notStarted);
  const { code = '', syscall = '' } = Object(error) as { code?: string; syscall?: string };
  return codes.has(code) || syscalls.has(syscall);
}

/** The last two: the address was given up while the call waited, and what was under way there had ended. */
const codes = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);
const syscalls = new Set(['connect', 'getaddrinfo']);

/**
 * Takes in a body chunk by chunk. The bytes are copied together as they come, since a chunk of a few bytes holds on to the
 * whole piece that it was read from; one that is the whole body, and most of that piece, stays where it is.
 */
export class BodyReader {
  readonly #maxBytes: number;
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;

  readonly #stated: number;

  /** `stated` is how long its sender says that the body is; NaN when it does not say. */
  constructor(maxBytes: number, stated = Number.NaN) {
    this.#maxBytes = maxBytes;
    this.#stated = stated;
  }

  /** Takes the next bytes; false when that is more than may come. */
  take(chunk: Buffer): boolean {
    const length = this.#length + chunk.length;
    if (length > this.#maxBytes) return false;
    if (chunk.length === this.#stated && 2 * chunk.length >= chunk.buffer.byteLength) {
      this.#bytes = chunk;
      this.#length = length;
      return true;
    }
    this.#makeRoom(length);
    chunk.copy(this.#bytes, this.#length);
    this.#length = length;
    return true;
  }

  /** What has come, when it is all. */
  end(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The first chunk gets as much as it needs, since most answers have no other. */
  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = Math.min(Math.max(this.#bytes.length * 2, length), this.#maxBytes);
    const before = this.#bytes;
    this.#bytes = Buffer.allocUnsafe(larger);
    before.copy(this.#bytes, 0, 0, this.#length);
  }
}
