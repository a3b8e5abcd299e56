import { requestIdHeaders } from '../tracing/scope.ts';

interface Options {
  /** How long to wait for the answer, in milliseconds. */
  waitMs: number;
  headers?: Readonly<Record<string, string>>;
}

/**
 * The JSON and the status that the gateway at `url` answers with. Rejects with a TimeoutError when it takes too long,
 * with a SyntaxError when the answer is not JSON, and with another error when the gateway cannot be reached.
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
