import { requestIdHeaders } from '../tracing/scope.ts';

interface Options {
  /** How long the answer is waited for. */
  waitMs: number;
  headers?: Readonly<Record<string, string>>;
}

/**
 * What the gateway at `url` answers to a question, as JSON, and with which status. Rejects with a TimeoutError when it took too
 * long, with a SyntaxError when the answer is no JSON, and with another error when the gateway was not reached.
 */
export async function askGateway(
  url: string,
  query: string,
  variables: object,
  { waitMs, headers }: Options,
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...requestIdHeaders(), 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    redirect: 'error',
    signal: AbortSignal.timeout(waitMs),
  });
  return { status: response.status, answer: await response.json() };
}
