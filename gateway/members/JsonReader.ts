import { parseExact } from '../../shared/values/exactNumbers.ts';
import type { Orsak } from '../natverk/orsaker.ts';
import { type JsonBounds, JsonSize } from './JsonSize.ts';

/** A body as JSON, or why it cannot be read. */
export type Read = { ok: true; json: unknown } | { ok: false; orsak: Orsak };

/** Reads bytes as JSON, unless they hold more than they may: that is counted before anything of it is made. */
export function readJson(bytes: Buffer, bounds: JsonBounds): Read {
  const exceeded = new JsonSize(bounds).take(bytes);
  if (exceeded) return { ok: false, orsak: exceeded === 'depth' ? 'FEL_FORM' : 'FOR_STORT' };
  try {
    return { ok: true, json: parseExact(bytes.toString('utf8')) };
  } catch {
    return { ok: false, orsak: 'EJ_JSON' };
  }
}

/**
 * Takes in a body chunk by chunk. The bytes are copied together as they come, since a chunk of a few bytes holds on to the
 * whole piece that it was read from; one that is the whole body, and most of that piece, stays where it is.
 */
export class BodyReader {
  readonly #maxBytes: number;
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;

  readonly #stated: number;

  /** `stated` is how long its sender says that the body is; NaN when it does not say. */
  constructor(maxBytes: number, stated = Number.NaN) {
    this.#maxBytes = maxBytes;
    this.#stated = stated;
  }

  /** Takes the next bytes; false when that is more than may come. */
  take(chunk: Buffer): boolean {
    const length = this.#length + chunk.length;
    if (length > this.#maxBytes) return false;
    if (chunk.length === this.#stated && 2 * chunk.length >= chunk.buffer.byteLength) {
      this.#bytes = chunk;
      this.#length = length;
      return true;
    }
    this.#makeRoom(length);
    chunk.copy(this.#bytes, this.#length);
    this.#length = length;
    return true;
  }

  /** What has come, when it is all. */
  end(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The first chunk gets as much as it needs, since most answers have no other. */
  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = Math.min(Math.max(this.#bytes.length * 2, length), this.#maxBytes);
    const before = this.#bytes;
    this.#bytes = Buffer.allocUnsafe(larger);
    before.copy(this.#bytes, 0, 0, this.#length);
  }
}
