import { Agent, request } from 'undici';

/** What came back over HTTP; `fel` says why nothing did. */
export interface Svar {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
  /** The body as JSON; undefined when it is none. */
  json: unknown;
  /** Milliseconds until the whole answer had come. */
  ms: number;
  /** In Swedish; null when there is an answer. */
  fel: string | null;
}

export interface Anropsdata {
  method?: 'POST' | 'GET';
  headers?: Record<string, string>;
  body?: string;
}

/** The longest that an answer is waited for, in milliseconds; longer than the gateway does, to tell slow from silent. */
export const vantetidMs = 5_000;
const maxBytes = 16_000_000;

/** Calls an address over HTTP as the gateway does: no redirect is followed, no compressed body asked for. Never throws. */
export async function anropa(
  url: string,
  { method = 'POST', headers = {}, body }: Anropsdata,
): Promise<Svar> {
  const started = performance.now();
  const dispatcher = new Agent({ connect: { timeout: vantetidMs } });
  const signal = AbortSignal.timeout(vantetidMs);
  const sent = method === 'POST' ? { 'content-type': 'application/json' } : {};
  try {
    const response = await request(url, {
      method,
      headers: { ...sent, accept: 'application/json', ...headers },
      body,
      dispatcher,
      signal,
    });
    response.body.on('error', () => {});
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return { ...inget(started), fel: 'svaret var större än 16 MB' };
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const { statusCode: status, headers: given } = response;
    return { status, headers: given, text, json: jsonAv(text), ms: since(started), fel: null };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const fel = signal.aborted ? `inget svar inom ${vantetidMs} ms` : (code ?? message);
    return { ...inget(started), fel };
  } finally {
    await dispatcher.destroy();
  }
}

const since = (started: number) => Math.round(performance.now() - started);

const inget = (started: number) => ({
  status: 0,
  headers: {},
  text: '',
  json: undefined,
  ms: since(started),
});

function jsonAv(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
