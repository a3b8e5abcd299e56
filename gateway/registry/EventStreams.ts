import type { FastifyReply } from 'fastify';
import { EventStream, type ServerEvent } from '../../shared/runtime/http/EventStream.ts';
import type { Registry } from './Registry.ts';

/** Tells listeners of every new checkpoint, as server-sent events. */
export class EventStreams {
  readonly #registry: Registry;
  readonly #max: number;
  readonly #open = new Set<EventStream>();
  readonly #end: () => void;

  constructor(registry: Registry, max: number) {
    this.#registry = registry;
    this.#max = max;
    this.#end = registry.onCheckpoint((checkpoint) => {
      for (const stream of this.#open) stream.send(event(checkpoint));
    });
  }

  /** Begins a stream with where the log stands; false, and nothing is done, when there are too many. */
  open(reply: FastifyReply): boolean {
    if (this.#open.size >= this.#max) return false;
    const first = event(this.#registry.published().checkpoint);
    const stream = new EventStream(reply, first, () => this.#open.delete(stream));
    this.#open.add(stream);
    return true;
  }

  close(): void {
    this.#end();
    for (const stream of this.#open) stream.end();
  }
}

function event(checkpoint: string): ServerEvent {
  return { name: 'checkpoint', data: checkpoint };
}
