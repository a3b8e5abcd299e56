import { parseExact } from '../../shared/values/exactNumbers.ts';
import type { Orsak } from '../natverk/orsaker.ts';
import { type JsonBounds, JsonSize } from './JsonSize.ts';

/** What is read of one answer. */
export interface ReadBounds extends JsonBounds {
  /** The most bytes. */
  maxBytes: number;
}

/** A body as JSON and as it came, or why it cannot be read. */
export type Read = { ok: true; json: unknown; text: string } | { ok: false; orsak: Orsak };

/**
 * Reads a body as JSON, chunk by chunk, and says as soon as it exceeds the bounds. The bytes of several chunks are copied
 * together as they come, since a chunk of a few bytes holds on to the whole piece that it was read from.
 */
export class JsonReader {
  readonly #bounds: ReadBounds;
  readonly #size: JsonSize;
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;

  constructor(bounds: ReadBounds) {
    this.#bounds = bounds;
    this.#size = new JsonSize(bounds);
  }

  /** Takes the next bytes; gives why no more should be read, or null. */
  take(chunk: Buffer): Orsak | null {
    const length = this.#length + chunk.length;
    if (length > this.#bounds.maxBytes) return 'FOR_STORT';
    const exceeded = this.#size.take(chunk);
    if (exceeded) return exceeded === 'depth' ? 'FEL_FORM' : 'FOR_STORT';
    this.#makeRoom(length);
    chunk.copy(this.#bytes, this.#length);
    this.#length = length;
    return null;
  }

  /** What has been read, when it is all. */
  end(): Read {
    const text = this.#bytes.toString('utf8', 0, this.#length);
    try {
      return { ok: true, json: parseExact(text), text };
    } catch {
      return { ok: false, orsak: 'EJ_JSON' };
    }
  }

  /** The first chunk gets as much as it needs, since most answers have no other. */
  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = Math.min(Math.max(this.#bytes.length * 2, length), this.#bounds.maxBytes);
    const before = this.#bytes;
    this.#bytes = Buffer.allocUnsafe(larger);
    before.copy(this.#bytes, 0, 0, this.#length);
  }
}
