import { EventSourceParserStream } from 'eventsource-parser/stream';
import { isRefusal, type RegistryRefusal } from '../RegistryRefusal.ts';
import type { SignedEntry } from '../SignedEntry.ts';

/** The registry did not answer, or its answer is not a registry's. */
export class RegistryUnavailable extends Error {
  override name = 'RegistryUnavailable';
}

/** The result of handing in an entry. */
export type Appended =
  | { ok: true; nr: number; hash: string }
  | { ok: false; refusal: RegistryRefusal };

/** The registry's own checkpoint and the members' countersignatures, not verified. */
export interface Published {
  checkpoint: string;
  countersignatures: readonly string[];
}

export interface ClientOptions {
  /** How long to wait for an answer, in milliseconds. */
  timeoutMs?: number;
  /** Aborts what is under way. */
  signal?: AbortSignal;
}

const deadlineMs = 10_000;
/** The largest answer: a page of the log is a megabyte, and the last record on it may be as large as a genesis. */
const maxAnswerBytes = 8_000_000;

/**
 * Calls a registry over HTTP. Its answers are not trusted: the caller verifies them. Every method throws
 * RegistryUnavailable when no answer comes in time, or when the answer is not a registry's.
 */
export class RegistryClient {
  readonly url: string;
  readonly #timeoutMs: number;
  readonly #signal: AbortSignal | undefined;

  constructor(url: string, { timeoutMs = deadlineMs, signal }: ClientOptions = {}) {
    this.url = url.endsWith('/') ? url : `${url}/`;
    this.#timeoutMs = timeoutMs;
    this.#signal = signal;
  }

  async published(): Promise<Published> {
    const { checkpoint, countersignatures } = await this.#get('checkpoint');
    if (typeof checkpoint !== 'string' || !isTexts(countersignatures)) throw this.#notRegistry();
    return { checkpoint, countersignatures };
  }

  /**
   * The records from one number to another, both included, a page at a time, so that a reader holds no more than it has
   * verified.
   */
  async *pages(from: number, to: number): AsyncGenerator<unknown[]> {
    for (let next = from; next <= to; ) {
      const { records } = await this.#get(`log?from=${next}`);
      if (!Array.isArray(records) || records.length === 0) throw this.#notRegistry();
      yield records.slice(0, to - next + 1);
      next += records.length;
    }
  }

  /** As `pages`, all at once, for a few records. */
  async records(from: number, to: number): Promise<unknown[]> {
    const all: unknown[] = [];
    for await (const page of this.pages(from, to)) all.push(...page);
    return all;
  }

  async append(entry: SignedEntry): Promise<Appended> {
    const { nr, hash, refusal } = await this.#send('entries', entry);
    if (isRefusal(refusal)) return { ok: false, refusal };
    if (typeof nr !== 'number' || typeof hash !== 'string') throw this.#notRegistry();
    return { ok: true, nr, hash };
  }

  /** Hands in a countersignature. Null when it is accepted. */
  async countersign(countersignature: string): Promise<RegistryRefusal | null> {
    const { refusal } = await this.#send('countersignatures', { countersignature });
    return isRefusal(refusal) ? refusal : null;
  }

  #get(path: string) {
    return this.#ask(path, { method: 'GET' });
  }

  #send(path: string, body: object) {
    return this.#ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #ask(path: string, init: RequestInit): Promise<Record<string, unknown>> {
    const late = AbortSignal.timeout(this.#timeoutMs);
    const signal = this.#signal ? AbortSignal.any([late, this.#signal]) : late;
    let response: Response;
    let text: string | null;
    try {
      response = await fetch(new URL(path, this.url), { ...init, redirect: 'error', signal });
      text = await readLimited(response, maxAnswerBytes);
    } catch (error) {
      const { name, cause, message } = error as Error & { cause?: { code?: string } };
      const why = name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? message);
      throw new RegistryUnavailable(`the registry ${this.url} cannot be reached (${why})`);
    }
    const answer = parse(text);
    const refused = response.status === 422 && isRefusal(answer?.refusal);
    if (!answer || !(response.ok || refused)) throw this.#notRegistry(`HTTP ${response.status}`);
    return answer;
  }

  #notRegistry(why = 'another form'): RegistryUnavailable {
    return new RegistryUnavailable(`${this.url} does not answer as a registry (${why})`);
  }
}

function parse(text: string | null): Record<string, unknown> | null {
  try {
    return Object(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** A body as text. Null, without reading on, as soon as it is larger than allowed. */
async function readLimited(response: Response, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    size += value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Longer than the registry is ever quiet: it sends a heartbeat every few seconds. */
const quietMs = 15_000;

export interface EventsOptions {
  /** Stops listening. */
  signal: AbortSignal;
  /** Called when the stream of events has opened. */
  onOpen: () => void;
  /** Called whenever the registry has signed a new checkpoint. The listener fetches and verifies it. */
  onEvent: () => void;
}

/**
 * Listens to the registry's server-sent events until the connection ends, goes quiet, or is aborted by `signal`.
 * Rejects with the reason. The caller decides when to try again.
 */
export async function followEvents(
  url: string,
  { signal, onOpen, onEvent }: EventsOptions,
): Promise<never> {
  const quiet = new AbortController();
  const giveUp = () => quiet.abort(new Error('the registry went quiet'));
  const timer = setTimeout(giveUp, quietMs);
  try {
    const response = await fetch(new URL('events', url), {
      headers: { accept: 'text/event-stream' },
      redirect: 'error',
      signal: AbortSignal.any([signal, quiet.signal]),
    });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    onOpen();
    const sign = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, out) => {
        timer.refresh();
        out.enqueue(chunk);
      },
    });
    const events = response.body
      .pipeThrough(sign)
      .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
      .pipeThrough(new EventSourceParserStream({ maxBufferSize: 10_000 }));
    const reader = events.getReader();
    for (;;) {
      const { done } = await reader.read();
      if (done) throw new Error('the registry closed the connection');
      onEvent();
    }
  } finally {
    clearTimeout(timer);
  }
}
