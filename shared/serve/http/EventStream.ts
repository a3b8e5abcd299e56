import { finished } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A sign of life for the listener and whatever stands between: a third of the time after which a listener gives up. */
const signOfLifeMs = 5_000;
/** A listener that does not read is let go: it would fill the memory, and takes the end for something to ask about. */
const maxUnread = 100_000;

/** One server-sent event, on one line. */
export interface ServerEvent {
  name: string;
  data?: string;
}

/** Server-sent events to one listener, with signs of life between them, for as long as both sides want. */
export class EventStream {
  readonly #raw: FastifyReply['raw'];

  /** Takes the reply over and sends the first event. `onClose` is called once, when nobody listens any more. */
  constructor(reply: FastifyReply, first: ServerEvent, onClose: () => void) {
    reply.hijack();
    this.#raw = reply.raw;
    const signs = setInterval(() => this.#write(': live\n\n'), signOfLifeMs).unref();
    // Tells of a listener that went before this began, too.
    finished(this.#raw, () => {
      clearInterval(signs);
      onClose();
    });
    this.#raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    this.send(first);
  }

  send({ name, data = '' }: ServerEvent): void {
    this.#write(`event: ${name}\ndata: ${data}\n\n`);
  }

  end(): void {
    this.#raw.end();
  }

  #write(text: string): void {
    if (this.#raw.writableLength > maxUnread) this.#raw.destroy();
    else this.#raw.write(text);
  }
}
