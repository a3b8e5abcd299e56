import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import { Raw } from './scanShape.ts';
import type { FieldShape, SelectionShape, TypeShape } from './shape.ts';

type Json = Record<string, unknown>;

/** What became of a value: written, null, or null where none is allowed, which makes its parent null. */
type Outcome = 'written' | 'null' | 'bubble';

/** Most answers are shorter than this; for a longer one the buffer is doubled. */
const ordinaryLength = 32_768;
/** Eight such buffers are made at once: made one by one, they cost a twelfth of an answer. */
const piece = 8 * ordinaryLength;
let free = Buffer.alloc(0);

/** A buffer of the ordinary length, which nobody else has. */
function ordinaryBuffer(): Buffer {
  if (free.length === 0) free = Buffer.allocUnsafeSlow(piece);
  const own = free.subarray(0, ordinaryLength);
  free = free.subarray(ordinaryLength);
  return own;
}

/** Up to here a loop is faster than a call into Node.js. */
const short = 48;

/**
 * Writes an answer to a client as JSON: what `shape` selects out of the data, under the names that the client gave it and in
 * its order. A value that is missing or of the wrong type is null, and null where none is allowed makes its parent null. Values
 * that the scanner found right are copied as the bytes that came (`Raw`). The data is not changed.
 */
export class AnswerWriter {
  #bytes = ordinaryBuffer();
  #length = 0;
  /** Text that is to follow the bytes: it is put to them a stretch at a time. */
  #text = '';
  /** Whether nothing was missing where null is not allowed (`missingIn` says what was). */
  complete = true;

  /** Adds text. */
  text(text: string): this {
    this.#text += text;
    return this;
  }

  /** Adds bytes as they are. */
  bytes({ bytes, from, to }: Pick<Raw, 'bytes' | 'from' | 'to'>): this {
    this.#flush();
    this.#makeRoom(to - from);
    if (to - from < short) {
      let at = this.#length;
      for (let n = from; n < to; n += 1) this.#bytes[at++] = bytes[n] as number;
    } else {
      bytes.copy(this.#bytes, this.#length, from, to);
    }
    this.#length += to - from;
    return this;
  }

  /** Adds the data of an answer. */
  data(shape: SelectionShape, data: Json): this {
    if (this.#object(shape, data) === 'bubble') this.#text += 'null';
    return this;
  }

  /** How many bytes have been written. */
  get length(): number {
    this.#flush();
    return this.#length;
  }

  /** All that has been written. */
  end(): Buffer {
    this.#flush();
    return this.#bytes.subarray(0, this.#length);
  }

  #object({ fields }: SelectionShape, data: Json): Outcome {
    const length = this.#length;
    const text = this.#text;
    for (let n = 0; n < fields.length; n += 1) {
      const field = fields[n] as FieldShape;
      this.#text += n === 0 ? `{${field.head.slice(1)}` : field.head;
      const outcome = this.#value(field.type, dataOf(field, data));
      if (outcome === 'null') this.#text += 'null';
      if (outcome !== 'bubble') continue;
      this.#backTo(length, text);
      return 'bubble';
    }
    this.#text += fields.length === 0 ? '{}' : '}';
    return 'written';
  }

  #value(type: TypeShape, value: unknown): Outcome {
    if (type.kind === 'nonNull') {
      if (this.#value(type.of, value) === 'written') return 'written';
      this.complete = false;
      return 'bubble';
    }
    if (value === null || value === undefined) return 'null';
    if (value instanceof Raw) {
      this.bytes(value);
      return 'written';
    }
    if (type.kind === 'leaf') {
      if (!type.accepts(value)) return 'null';
      this.#text += withExactNumbers(JSON.stringify(value));
      return 'written';
    }
    if (type.kind === 'list') return Array.isArray(value) ? this.#list(type.of, value) : 'null';
    if (typeof value !== 'object' || Array.isArray(value)) return 'null';
    const selection = type.selectionFor((value as Json).__typename);
    return selection && this.#object(selection, value as Json) === 'written' ? 'written' : 'null';
  }

  #list(of: TypeShape, items: readonly unknown[]): Outcome {
    const length = this.#length;
    const text = this.#text;
    this.#text += '[';
    for (let n = 0; n < items.length; n += 1) {
      if (n > 0) this.#text += ',';
      const outcome = this.#value(of, items[n]);
      if (outcome === 'null') this.#text += 'null';
      if (outcome !== 'bubble') continue;
      this.#backTo(length, text);
      return 'null';
    }
    this.#text += ']';
    return 'written';
  }

  #flush(): void {
    if (this.#text === '') return;
    const text = this.#text;
    // A character takes three bytes at most.
    if (this.#length + 3 * text.length > this.#bytes.length)
      this.#makeRoom(Buffer.byteLength(text));
    const written = text.length < short ? this.#ascii(text) : 0;
    this.#length += written || this.#bytes.write(text, this.#length, 'utf8');
    this.#text = '';
  }

  /** Writes a text of ASCII by hand; gives its length, 0 when it has other characters. */
  #ascii(text: string): number {
    const bytes = this.#bytes;
    const from = this.#length;
    for (let n = 0; n < text.length; n += 1) {
      const code = text.charCodeAt(n);
      if (code > 0x7f) return 0;
      bytes[from + n] = code;
    }
    return text.length;
  }

  #backTo(length: number, text: string): void {
    this.#length = length;
    this.#text = text;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** What the data has for a field. */
export function dataOf(field: FieldShape, data: Json): unknown {
  return field.name === '__typename' ? typenameOf(field, data) : valueAt(data, field.source);
}

function valueAt(data: Json, key: string): unknown {
  const value = data[key];
  return value === undefined || !(key in Object.prototype) || Object.hasOwn(data, key)
    ? value
    : undefined;
}

/** The type that the data states, or the one that the selection was made for. */
function typenameOf({ coordinate }: FieldShape, { __typename }: Json): unknown {
  return typeof __typename === 'string' ? __typename : coordinate.slice(0, -'.__typename'.length);
}
