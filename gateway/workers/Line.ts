/** What one end of a line does for the other, by name. */
export type Doing = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A process at the other end: a worker, or the primary. */
export interface Peer {
  send(message: object): void;
  /** Has every message of the peer heard. */
  listen(heard: (message: unknown) => void): void;
}

type Sent =
  | { line: 'ask'; nr: number | null; what: string; args: unknown[] }
  | { line: 'answer'; nr: number; value?: unknown; error?: string };

/**
 * Two processes that ask each other, by the channel that Node.js gives a worker and its primary. Values are copied whole (the
 * structured clone algorithm).
 */
export class Line<There extends Doing, Here extends Doing> {
  readonly #peer: Peer;
  readonly #here: Here;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #nr = 0;
  #closed: string | null = null;

  constructor(peer: Peer, here: Here) {
    this.#peer = peer;
    this.#here = here;
    peer.listen((message) => void this.#hear(message));
  }

  /** Calls a function at the other end, and waits for its result. Rejects when the peer is gone or the function fails. */
  ask<What extends keyof There & string>(
    what: What,
    ...args: Parameters<There[What]>
  ): Promise<Awaited<ReturnType<There[What]>>> {
    return new Promise((resolve, reject) => {
      if (this.#closed !== null) return reject(new Error(this.#closed));
      this.#nr += 1;
      const nr = this.#nr;
      this.#waiting.set(nr, { resolve: resolve as (value: unknown) => void, reject });
      this.#send({ line: 'ask', nr, what, args });
    });
  }

  /** Calls a function at the other end, and does not wait for its result. */
  send<What extends keyof There & string>(what: What, ...args: Parameters<There[What]>): void {
    if (this.#closed === null) this.#send({ line: 'ask', nr: null, what, args });
  }

  /** Rejects all calls that wait: the peer is gone. */
  close(why: string): void {
    this.#closed = why;
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
  }

  #send(message: Sent): void {
    try {
      this.#peer.send(message);
    } catch (error) {
      // The channel is closed: its own event says what closes with it.
      if (message.line === 'ask' && message.nr !== null) {
        this.#waiting.get(message.nr)?.reject(error as Error);
        this.#waiting.delete(message.nr);
      }
    }
  }

  async #hear(message: unknown): Promise<void> {
    const heard = Object(message) as Partial<Sent>;
    if (heard.line === 'answer') {
      const { nr = 0, value, error } = heard;
      const waiting = this.#waiting.get(nr);
      this.#waiting.delete(nr);
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(error));
    } else if (heard.line === 'ask') {
      const { nr = null, what = '', args = [] } = heard;
      const answer: { value?: unknown; error?: string } = {};
      try {
        answer.value = await this.#here[what]?.(...(args as never[]));
      } catch (error) {
        answer.error = (error as Error).message;
      }
      if (nr !== null && this.#closed === null) this.#send({ line: 'answer', nr, ...answer });
    }
  }
}
