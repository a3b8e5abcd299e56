import { createParser } from 'eventsource-parser';
import type { Dispatcher } from 'undici';
import { Pace } from '../limits/Pace.ts';

/** A subgraph gives a sign of life every few seconds; a stream that is quiet for longer is lost. */
const quietMs = 15_000;
/** An event says nothing but its name. */
const maxEventLength = 10_000;

/**
 * A subgraph looks for changes twice or three times a second. One that announces many more, or sends other bytes in their
 * place, would make the gateway work for nothing.
 */
const stretchMs = 5_000;
const eventsInStretch = 20;
const bytesInStretch = 50_000;

/** A stream on which more comes than changes could be. */
export class TooManyChanges extends Error {
  constructor() {
    super('too many changes are announced');
  }
}

/** What a stream of changes is asked with: the assertion holds for these bytes. */
export const listenBody = '{}';

export interface Listener {
  /** From now on every change is heard. */
  onOpen: () => void;
  onChange: () => void;
}

/**
 * Listens to a subgraph's server-sent events, of which the first says that it has begun and each other one that something
 * was written, until the stream ends. Rejects when it breaks, goes quiet, or is no such stream; with TooManyChanges when it
 * floods.
 */
export async function listenToChanges(
  dispatcher: Dispatcher,
  path: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  { onOpen, onChange }: Listener,
): Promise<void> {
  const response = await dispatcher.request({
    path,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: listenBody,
    headersTimeout: quietMs,
    bodyTimeout: quietMs,
    signal,
  });
  const { statusCode, headers: answered, body } = response;
  if (statusCode !== 200 || !String(answered['content-type']).startsWith('text/event-stream')) {
    body.on('error', () => {}).destroy();
    throw new Error(`no stream of changes: HTTP ${statusCode}`);
  }
  let open = false;
  const events = new Pace(eventsInStretch, stretchMs);
  const bytes = new Pace(bytesInStretch, stretchMs);
  const parser = createParser({
    maxBufferSize: maxEventLength,
    onEvent: () => {
      if (body.destroyed) return;
      if (events.exceeds(1)) body.destroy(new TooManyChanges());
      else if (open) onChange();
      else onOpen();
      open = true;
    },
    onError: (error) => {
      body.destroy(error);
    },
  });
  const text = new TextDecoder();
  for await (const chunk of body) {
    if (bytes.exceeds(chunk.length)) throw new TooManyChanges();
    parser.feed(text.decode(chunk, { stream: true }));
  }
}
