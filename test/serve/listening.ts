import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { assertionHeader, signAssertion } from '../../shared/access/assertion/assertion.ts';
import { gatewayKey } from '../identity.ts';

/** A stream of a subgraph's changes as a gateway listens to it. */
export interface Listening {
  status: number;
  /** Resolves with the name of the next event, null at the end of the stream. */
  next(): Promise<string | null>;
  close(): void;
}

/** Listens to the changes of the subgraph `member`, with a gateway's assertion or, when `asserted` is false, without. */
export async function listen(url: string, member: string, asserted = true): Promise<Listening> {
  const ending = new AbortController();
  const body = '{}';
  const response = await fetch(new URL('/forandringar', url), {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...(asserted
        ? { [assertionHeader]: await signAssertion(gatewayKey, member, body, null) }
        : {}),
    },
    signal: ending.signal,
  });
  const lines = createInterface({ input: Readable.fromWeb(response.body as never) })[
    Symbol.asyncIterator
  ]();
  return {
    status: response.status,
    next: async () => {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) return null;
        if (value.startsWith('event: ')) return value.slice('event: '.length);
      }
    },
    close: () => ending.abort(),
  };
}
