import { hashOf } from './exempel.ts';

/** What came back for a question. */
export interface Svar {
  /** The answer as JSON, indented; its text as it came when it is no JSON. */
  text: string;
  /** `extensions` of the answer. */
  extensions: Record<string, unknown> | undefined;
  ms: number;
}

interface Fraga {
  /** The example that the text began as; empty for none. */
  namn: string;
  text: string;
  variabler: Record<string, unknown>;
  signal: AbortSignal;
}

/** Asks: an unchanged example by its hash, as the portal's pages do, and anything else as text. */
export async function askGateway({ namn, text, variabler, signal }: Fraga): Promise<Svar> {
  const sha256Hash = await hashOf(namn, text);
  const body =
    sha256Hash === null
      ? { query: text, variables: variabler }
      : { variables: variabler, extensions: { persistedQuery: { version: 1, sha256Hash } } };
  const began = performance.now();
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
  const came = await answer.text();
  const ms = Math.round(performance.now() - began);
  try {
    const json = JSON.parse(came);
    return { text: JSON.stringify(json, null, 2), extensions: json.extensions, ms };
  } catch {
    return { text: came, extensions: undefined, ms };
  }
}
