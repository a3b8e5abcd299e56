import type { OutgoingHttpHeaders } from 'node:http';
import { finished } from 'node:stream';
import type { FastifyReply } from 'fastify';

/**
 * The interval (ms) of heartbeats to the listener and to proxies on the way: a third of the time after which a listener
 * gives up.
 */
const signOfLifeMs = 5_000;
/**
 * The most unread bytes. A listener beyond it is disconnected, since it would fill the memory. It then queries anew.
 */
const maxUnread = 100_000;

/** One server-sent event, of one line. */
export interface ServerEvent {
  name: string;
  data?: string;
}

/** Server-sent events to one listener, with heartbeats between them, until either side ends. */
export class EventStream {
  readonly #raw: FastifyReply['raw'];

  /** Takes over the reply and sends the first event. `onClose` is called once, when the listener is gone. */
  constructor(reply: FastifyReply, first: ServerEvent, onClose: () => void) {
    reply.hijack();
    this.#raw = reply.raw;
    const signs = setInterval(() => this.#write(': live\n\n'), signOfLifeMs).unref();
    // It also reports a listener that left before this began.
    finished(this.#raw, () => {
      clearInterval(signs);
      onClose();
    });
    this.#raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
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
