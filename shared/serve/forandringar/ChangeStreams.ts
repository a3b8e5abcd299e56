import type { FastifyReply } from 'fastify';
import { EventStream } from '../http/EventStream.ts';
import type { ChangeWatch } from './ChangeWatch.ts';

/** More gateways, each with a few connections, than a network has. */
const maxStreams = 100;

/** Tells gateways of every change, as server-sent events that say nothing but that there is one. */
export class ChangeStreams {
  readonly #watch: ChangeWatch;
  readonly #open = new Set<EventStream>();
  #places: number;

  constructor(watch: ChangeWatch, places = maxStreams) {
    this.#watch = watch;
    this.#places = places;
  }

  /** Begins a stream; false, and nothing is done, when there are too many. Rejects when the database does not answer. */
  async open(reply: FastifyReply): Promise<boolean> {
    if (this.#places === 0) return false;
    this.#places -= 1;
    let stream: EventStream | undefined;
    try {
      // What is written before the stream has begun is in whatever is asked after that.
      const deafen = await this.#watch.listen({
        changed: () => stream?.send({ name: 'forandring' }),
        ended: () => stream?.end(),
      });
      const begun = new EventStream(reply, { name: 'lyssnar' }, () => {
        this.#open.delete(begun);
        this.#places += 1;
        deafen();
      });
      this.#open.add(begun);
      stream = begun;
      return true;
    } catch (error) {
      this.#places += 1;
      throw error;
    }
  }

  close(): void {
    for (const stream of this.#open) stream.end();
  }
}
