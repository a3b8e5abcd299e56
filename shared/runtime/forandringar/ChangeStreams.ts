import type { FastifyReply } from 'fastify';
import type { ChangeWatch } from './ChangeWatch.ts';

/** A sign of life for listeners and whatever stands between: a third of the time after which a gateway gives up. */
const signOfLifeMs = 5_000;
/** A listener that does not read is let go: it would fill the memory, and takes the end for a change. */
const maxUnread = 100_000;
/** More gateways, each with a few connections, than a network has. */
const maxStreams = 100;

type Stream = FastifyReply['raw'];

/** Tells gateways of every change, as server-sent events that say nothing but that there is one. */
export class ChangeStreams {
  readonly #watch: ChangeWatch;
  readonly #open = new Set<Stream>();
  readonly #timer: NodeJS.Timeout;

  constructor(watch: ChangeWatch) {
    this.#watch = watch;
    this.#timer = setInterval(() => {
      for (const stream of this.#open) send(stream, ': live\n\n');
    }, signOfLifeMs).unref();
  }

  /** Begins a stream; false, and nothing is done, when there are too many. Rejects when the database does not answer. */
  async open(reply: FastifyReply): Promise<boolean> {
    if (this.#open.size >= maxStreams) return false;
    const stream = reply.raw;
    this.#open.add(stream);
    try {
      const end = await this.#watch.listen({
        changed: () => send(stream, 'event: forandring\ndata:\n\n'),
        ended: () => stream.end(),
      });
      reply.hijack();
      stream.on('error', () => {});
      stream.once('close', () => {
        this.#open.delete(stream);
        end();
      });
      stream.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      stream.write('event: lyssnar\ndata:\n\n');
      return true;
    } catch (error) {
      this.#open.delete(stream);
      throw error;
    }
  }

  close(): void {
    clearInterval(this.#timer);
    for (const stream of this.#open) stream.end();
    this.#open.clear();
  }
}

function send(stream: Stream, text: string): void {
  if (!stream.headersSent) return;
  if (stream.writableLength > maxUnread) stream.destroy();
  else stream.write(text);
}
