import type { FastifyReply } from 'fastify';
import { EventStream, type ServerEvent } from '../../shared/serve/http/EventStream.ts';
import type { RegistryFace } from './Registry.ts';

/** How many may listen at a time, and how many of them from one address, so that nobody takes all places. */
export interface Places {
  all: number;
  perAddress: number;
}

/** Sends every new checkpoint to listeners, as server-sent events. */
export class EventStreams {
  readonly #registry: RegistryFace;
  readonly #places: Places;
  /** Each stream with the address that it goes to. */
  readonly #open = new Map<EventStream, string>();
  readonly #end: () => void;

  constructor(registry: RegistryFace, places: Places) {
    this.#registry = registry;
    this.#places = places;
    this.#end = registry.onCheckpoint((checkpoint) => {
      for (const stream of this.#open.keys()) stream.send(event(checkpoint));
    });
  }

  /** Begins a stream with the log's present state, and returns null. At a limit it begins none, and returns which. */
  open(reply: FastifyReply, address: string): 'all' | 'address' | null {
    if (this.#open.size >= this.#places.all) return 'all';
    const own = [...this.#open.values()].filter((one) => one === address).length;
    if (own >= this.#places.perAddress) return 'address';
    const first = event(this.#registry.published().checkpoint);
    const stream = new EventStream(reply, first, () => this.#open.delete(stream));
    this.#open.set(stream, address);
    return null;
  }

  close(): void {
    this.#end();
    for (const stream of this.#open.keys()) stream.end();
  }
}

function event(checkpoint: string): ServerEvent {
  return { name: 'checkpoint', data: checkpoint };
}
