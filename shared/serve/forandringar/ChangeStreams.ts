import type { FastifyReply } from 'fastify';
import { EventStream } from '../http/EventStream.ts';
import type { ChangeWatch } from './ChangeWatch.ts';

/** More streams than a network has gateways, each with a few connections. */
const maxStreams = 100;

/** Notifies gateways of every change, by server-sent events without content. */
export class ChangeStreams {
  readonly #watch: ChangeWatch;
  readonly #open = new Set<EventStream>();
  #places: number;

  constructor(watch: ChangeWatch, places = maxStreams) {
    this.#watch = watch;
    this.#places = places;
  }

  /** The number of listeners. */
  get size(): number {
    return this.#open.size;
  }

  /**
   * Opens a stream. False, and does nothing, when there are too many. Where a listener's access can end, it is checked
   * before each event. Rejects when the database does not answer.
   */
  async open(
    reply: FastifyReply,
    mayListen: () => Promise<boolean> = async () => true,
  ): Promise<boolean> {
    if (this.#places === 0) return false;
    this.#places -= 1;
    let stream: EventStream | undefined;
    try {
      // Later queries show what was written before the stream began.
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
