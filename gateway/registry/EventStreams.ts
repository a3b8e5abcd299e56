import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from './Registry.ts';

/** A sign of life for listeners and whatever stands between: a third of the time after which a follower gives up. */
const signOfLifeMs = 5_000;
/** A listener that does not read is let go: it would fill the memory, and finds out by asking. */
const maxUnread = 100_000;

/** Tells listeners of every new checkpoint, as server-sent events. */
export class EventStreams {
  readonly #registry: Registry;
  readonly #max: number;
  readonly #open = new Set<FastifyReply['raw']>();
  readonly #timer: NodeJS.Timeout;
  readonly #end: () => void;

  constructor(registry: Registry, max: number) {
    this.#registry = registry;
    this.#max = max;
    this.#end = registry.onCheckpoint((checkpoint) => this.#send(event(checkpoint)));
    this.#timer = setInterval(() => this.#send(': live\n\n'), signOfLifeMs);
    this.#timer.unref();
  }

  /** Begins a stream with where the log stands; false, and nothing is done, when there are too many. */
  open(request: FastifyRequest, reply: FastifyReply): boolean {
    if (this.#open.size >= this.#max) return false;
    reply.hijack();
    const { raw } = reply;
    raw.on('error', () => {});
    raw.once('close', () => this.#open.delete(raw));
    request.raw.socket.setNoDelay(true);
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    raw.write(event(this.#registry.published().checkpoint));
    this.#open.add(raw);
    return true;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#end();
    for (const stream of this.#open) stream.end();
  }

  #send(text: string): void {
    for (const stream of this.#open) {
      if (stream.writableLength > maxUnread) stream.destroy();
      else stream.write(text);
    }
  }
}

function event(checkpoint: string): string {
  return `event: checkpoint\ndata: ${checkpoint}\n\n`;
}
