import { type Dispatcher, request } from 'undici';
import type { Orsak } from '../Natverk.ts';

/** A GraphQL answer as JSON, not checked yet; or why there is none. */
export type Asked =
  | { ok: true; body: unknown; ms: number }
  | { ok: false; silent: boolean; orsak: Orsak; ms: number };

export interface AskOptions {
  dispatcher: Dispatcher;
  /** Milliseconds until the whole answer must have arrived. */
  timeoutMs: number;
  /** The largest answer that is read. */
  maxBytes: number;
}

/**
 * Asks one subgraph over HTTP and reads its answer, within a deadline and a size. Never throws, follows no redirect,
 * accepts no compressed body (its size could not be bounded), and reveals nothing of an answer that it does not accept.
 */
export async function askSubgraph(
  url: string,
  payload: string,
  { dispatcher, timeoutMs, maxBytes }: AskOptions,
): Promise<Asked> {
  const started = performance.now();
  const ms = () => performance.now() - started;
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
  try {
    const { statusCode, headers, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: payload,
      dispatcher,
      signal,
    });
    // A body that is given up half-way says so as an error event, which nobody else would handle.
    body.on('error', () => {});
    if (statusCode !== 200) {
      body.destroy();
      return { ok: false, silent: statusCode >= 500, orsak: 'HTTP_STATUS', ms: ms() };
    }
    if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) {
      body.destroy();
      return { ok: false, silent: false, orsak: 'EJ_JSON', ms: ms() };
    }
    const text = await readText(body, maxBytes);
    if (text === null) return { ok: false, silent: false, orsak: 'FOR_STORT', ms: ms() };
    return { ok: true, body: JSON.parse(text), ms: ms() };
  } catch (error) {
    const orsak = reason(error, signal);
    return { ok: false, silent: orsak !== 'EJ_JSON', orsak, ms: ms() };
  }
}

/** The body as text; null, and reading stops, as soon as it is larger than allowed. */
async function readText(body: Dispatcher.ResponseData['body'], maxBytes: number) {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
  if (error instanceof SyntaxError) return 'EJ_JSON';
  const { code = '' } = error as { code?: string };
  if (code.endsWith('TIMEOUT')) return 'TIDSGRANS';
  return notConnected.has(code) ? 'EJ_ANSLUTEN' : 'AVBROTT';
}
