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

  /** How many listen. */
  get size(): number {
    return this.#open.size;
  }

  /**
   * Begins a stream; false, and nothing is done, when there are too many. Before each event it is asked whether the listener
   * may still listen, where that can end. Rejects when the database does not answer.
   */
  async open(
    reply: FastifyReply,
    mayListen: () => Promise<boolean> = async () => true,
  ): Promise<boolean> {
    if (this.#places === 0) return false;
    this.#places -= 1;
    let stream: EventStream | undefined;
    try {
      // What is written before the stream has begun is in whatever is asked after that.
      const deafen = await this.#watch.listen({
        changed: () => {
          void mayListen()
            .catch(() => false)
            .then((may) => (may ? stream?.send({ name: 'forandring' }) : stream?.end()));
        },
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
