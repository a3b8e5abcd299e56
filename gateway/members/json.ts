import { parseExact } from '../../shared/values/exactNumbers.ts';
import type { Orsak } from '../natverk/MemberStatuses.ts';

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

/** How much a JSON text may hold. */
interface JsonBounds {
  /** The most values, those inside others counted. */
  maxValues: number;
  /** The deepest that lists and objects may stand inside each other. */
  maxDepth: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = [0x5b, 0x7b];
const closing = [0x5d, 0x7d];

/** What a byte outside a text adds to the depth: the loop below runs for every byte of every answer. */
const deepens = new Int8Array(256);
for (const byte of opening) deepens[byte] = 1;
for (const byte of closing) deepens[byte] = -1;

/**
 * Counts what a JSON text holds while its bytes arrive, so that a text that would grow large in memory, or overflow a
 * recursive reader, is given up before it is parsed: `{},{},…` takes twenty times its own size. It does not judge whether
 * the text is JSON.
 */
export class JsonSize {
  readonly #bounds: JsonBounds;
  #values = 0;
  #depth = 0;
  #inText = false;
  #escaped = false;

  constructor(bounds: JsonBounds) {
    this.#bounds = bounds;
  }

  /** Takes the next bytes; gives what is exceeded, or null while all is within the bounds. */
  take(bytes: Buffer): 'values' | 'depth' | null {
    const { maxDepth, maxValues } = this.#bounds;
    let values = this.#values;
    let depth = this.#depth;
    let at = this.#inText ? this.#endOfText(bytes, 0) : 0;
    while (at < bytes.length) {
      const byte = bytes[at] as number;
      at += 1;
      if (byte === quote) {
        at = this.#endOfText(bytes, at);
        continue;
      }
      if (byte === comma) values += 1;
      const step = deepens[byte] as number;
      depth += step;
      if (step > 0) {
        values += 1;
        if (depth > maxDepth) return 'depth';
      }
    }
    this.#values = values;
    this.#depth = depth;
    return values > maxValues ? 'values' : null;
  }

  /** Where the text that `from` stands in goes on after its closing quote, which may come in a later chunk. */
  #endOfText(bytes: Buffer, from: number): number {
    let escaped = this.#escaped;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (escaped) escaped = false;
      else if (byte === backslash) escaped = true;
      else if (byte === quote) {
        this.#inText = false;
        this.#escaped = false;
        return at + 1;
      }
    }
    this.#inText = true;
    this.#escaped = escaped;
    return bytes.length;
  }
}
