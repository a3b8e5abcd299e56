import { type Dispatcher, request } from 'undici';
import type { Orsak } from '../Natverk.ts';
import type { Limits } from './limits.ts';
import { readJson } from './readJson.ts';
import { type Denial, orsakOf, refusalIn } from './refusalIn.ts';

/** A GraphQL answer as JSON, not checked yet; or why there is none. */
export type Asked =
  | { ok: true; body: unknown; ms: number }
  | { ok: false; silent: boolean; orsak: Orsak; denial?: Denial; ms: number };

export interface AskOptions {
  dispatcher: Dispatcher;
  /** Headers that say who asks and through whom. */
  identity: Record<string, string>;
  /** Milliseconds until the whole answer must have arrived. */
  timeoutMs: number;
  /** What is read of an answer. */
  limits: Pick<Limits, 'maxAnswerBytes' | 'maxAnswerValues'>;
}

/** The deepest that a query may nest is a fraction of this; a recursive reader overflows at some thousands. */
const maxDepth = 100;
/** Of a refusal only its code is read. */
const refusalSize = { maxBytes: 10_000, maxValues: 100, maxDepth: 10 };

/**
 * Asks one subgraph over HTTP and reads its answer, within a deadline and a size. Never throws, follows no redirect,
 * accepts no compressed body (its size could not be bounded), and reveals nothing of an answer that it does not accept.
 */
export async function askSubgraph(
  url: string,
  payload: string,
  { dispatcher, identity, timeoutMs, limits }: AskOptions,
): Promise<Asked> {
  const started = performance.now();
  const ms = () => performance.now() - started;
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
  try {
    const { statusCode, headers, body } = await request(url, {
      method: 'POST',
      headers: { ...identity, 'content-type': 'application/json', accept: 'application/json' },
      body: payload,
      dispatcher,
      signal,
    });
    // A body that is given up half-way says so as an error event, which nobody else would handle.
    body.on('error', () => {});
    if (statusCode === 401 || statusCode === 403) {
      const read = await readJson(body, refusalSize);
      const denial = refusalIn(read.ok ? read.json : undefined);
      return { ok: false, silent: false, orsak: orsakOf(denial), denial, ms: ms() };
    }
    if (statusCode !== 200) {
      body.destroy();
      return { ok: false, silent: statusCode >= 500, orsak: 'HTTP_STATUS', ms: ms() };
    }
    if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) {
      body.destroy();
      return { ok: false, silent: false, orsak: 'EJ_JSON', ms: ms() };
    }
    if (Number(headers['content-length']) > limits.maxAnswerBytes) {
      body.destroy();
      return { ok: false, silent: false, orsak: 'FOR_STORT', ms: ms() };
    }
    const read = await readJson(body, {
      maxBytes: limits.maxAnswerBytes,
      maxValues: limits.maxAnswerValues,
      maxDepth,
    });
    if (!read.ok) return { ok: false, silent: false, orsak: read.orsak, ms: ms() };
    return { ok: true, body: read.json, ms: ms() };
  } catch (error) {
    return { ok: false, silent: true, orsak: reason(error, signal), ms: ms() };
  }
}

function isJson(contentType: string | string[] | undefined): boolean {
  const [type] = String(contentType).split(';');
  return (
    type?.trim() === 'application/json' || type?.trim() === 'application/graphql-response+json'
  );
}

const notConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

function reason(error: unknown, signal: AbortSignal): Orsak {
  if (signal.aborted) return 'TIDSGRANS';
  const { code = '' } = error as { code?: string };
  if (code.endsWith('TIMEOUT')) return 'TIDSGRANS';
  return notConnected.has(code) ? 'EJ_ANSLUTEN' : 'AVBROTT';
}
