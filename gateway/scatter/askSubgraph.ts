import { type Dispatcher, request } from 'undici';
import { AddressRefused } from '../members/AddressRefused.ts';
import type { Orsak } from '../orsaker.ts';
import type { Svarsstatus } from '../svarsstatusar.ts';
import type { Limits } from './limits.ts';
import { notStarted } from './notStarted.ts';
import { readJson } from './readJson.ts';
import { type Denial, orsakOf, refusalIn } from './refusalIn.ts';
import { staleIfError } from './staleIfError.ts';

/** A GraphQL answer as JSON, not checked yet; or why there is none. */
export type Asked = Answered | Unanswered;

export interface Answered {
  ok: true;
  body: unknown;
  /** The body as it came. */
  text: string;
  /** Seconds for which its sender lets it be shown in the place of a later one that does not come; 0: not at all. */
  staleSeconds: number;
  /** Whether its sender ends the connection with it, as a server does that is about to stop. */
  leaving: boolean;
}

export interface Unanswered {
  ok: false;
  status: Extract<Svarsstatus, 'SVARADE_INTE' | 'SPARRAD' | 'OGILTIGT_SVAR' | 'NEKADE'>;
  orsak: Orsak;
  /** Why the whole call was not let in, for NEKADE. */
  denial?: Denial;
  /** Whether the subgraph surely did nothing about the call, so that it can be made again. */
  notStarted: boolean;
}

export interface AskOptions {
  dispatcher: Dispatcher;
  /** Headers that say who asks and through whom. */
  identity: Record<string, string>;
  /** Aborted when the whole answer must have arrived. */
  signal: AbortSignal;
  /** What is read of an answer, and how long its headers are waited for. */
  limits: Pick<Limits, 'maxAnswerBytes' | 'maxAnswerValues' | 'headersMs'>;
}

/** The deepest that a query may nest is a fraction of this; a recursive reader overflows at some thousands. */
const maxDepth = 100;
/** Of a refusal only its code is read. */
const refusalSize = { maxBytes: 10_000, maxValues: 100, maxDepth: 10 };

/**
 * Asks one subgraph over HTTP and reads its answer, within its deadlines and a size. Never throws, follows no redirect,
 * accepts no compressed body (its size could not be bounded), and reveals nothing of an answer that it does not accept.
 */
export async function askSubgraph(
  url: string,
  payload: string,
  { dispatcher, identity, signal, limits }: AskOptions,
): Promise<Asked> {
  try {
    const { statusCode, headers, body } = await request(url, {
      method: 'POST',
      headers: { ...identity, 'content-type': 'application/json', accept: 'application/json' },
      body: payload,
      dispatcher,
      signal,
      headersTimeout: limits.headersMs,
    });
    // A body that is given up half-way says so as an error event, which nobody else would handle.
    body.on('error', () => {});
    if (statusCode === 401 || statusCode === 403) {
      const read = await readJson(body, refusalSize);
      const denial = refusalIn(read.ok ? read.json : undefined);
      return { ...unanswered('NEKADE', orsakOf(denial)), denial };
    }
    if (statusCode !== 200) {
      body.destroy();
      const status = statusCode >= 500 ? 'SVARADE_INTE' : 'OGILTIGT_SVAR';
      // By 503 a server says that it does not take the call up, such as one that is about to stop.
      return { ...unanswered(status, 'HTTP_STATUS'), notStarted: statusCode === 503 };
    }
    if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) {
      body.destroy();
      return unanswered('OGILTIGT_SVAR', 'EJ_JSON');
    }
    if (Number(headers['content-length']) > limits.maxAnswerBytes) {
      body.destroy();
      return unanswered('OGILTIGT_SVAR', 'FOR_STORT');
    }
    const read = await readJson(body, {
      maxBytes: limits.maxAnswerBytes,
      maxValues: limits.maxAnswerValues,
      maxDepth,
    });
    if (!read.ok) return unanswered('OGILTIGT_SVAR', read.orsak);
    const staleSeconds = staleIfError(headers['cache-control']);
    const leaving = String(headers.connection).toLowerCase() === 'close';
    return { ok: true, body: read.json, text: read.text, staleSeconds, leaving };
  } catch (error) {
    if (error instanceof AddressRefused) {
      return { ...unanswered('SPARRAD', 'ADRESS_NEKAD'), notStarted: true };
    }
    const unstarted = notStarted(error);
    const orsak = unstarted ? 'EJ_ANSLUTEN' : isTimeout(error, signal) ? 'TIDSGRANS' : 'AVBROTT';
    return { ...unanswered('SVARADE_INTE', orsak), notStarted: unstarted };
  }
}

/** An answer that did not come, of which nothing more is known. */
export function unanswered(status: Unanswered['status'], orsak: Orsak): Unanswered {
  return { ok: false, status, orsak, notStarted: false };
}

function isJson(contentType: string | string[] | undefined): boolean {
  const [type] = String(contentType).split(';');
  return (
    type?.trim() === 'application/json' || type?.trim() === 'application/graphql-response+json'
  );
}

function isTimeout(error: unknown, signal: AbortSignal): boolean {
  const { code = '' } = error as { code?: string };
  return signal.aborted || code.endsWith('TIMEOUT');
}
