import { EventSourceParserStream } from 'eventsource-parser/stream';

/** Longer than the registry is ever quiet: it sends a sign of life every few seconds. */
const quietMs = 15_000;

export interface EventsOptions {
  /** Ends the listening. */
  signal: AbortSignal;
  /** Told when the registry has begun to tell. */
  onOpen: () => void;
  /** Told whenever the registry has signed a new checkpoint. What it is, the listener asks for and verifies. */
  onEvent: () => void;
}

/**
 * Listens to the registry's events (server-sent events) until the connection ends, goes quiet, or is ended by `signal`.
 * Rejects with the reason; whoever calls decides when to try again.
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
