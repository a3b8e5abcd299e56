import { isUtf8 } from 'node:buffer';

/** The bytes that JSON is written with. */
export const quote = 0x22;
export const comma = 0x2c;
export const minus = 0x2d;
export const zero = 0x30;
export const nine = 0x39;
export const backslash = 0x5c;
export const open = { list: 0x5b, object: 0x7b };
export const close = { list: 0x5d, object: 0x7d };

/**
 * The length in bytes of a common character outside of ASCII: Latin letters, dashes and quotation marks, which `isShowable`
 * allows. 0 for any other character, which has to be read and judged.
 */
function ordinaryLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] as number;
  const next = bytes[at + 1] ?? 0;
  if (lead >= 0xc3 && lead <= 0xc5) return isContinuation(next) ? 2 : 0;
  if (lead === 0xc2) return next >= 0xa0 && next <= 0xbf && next !== 0xad ? 2 : 0;
  if (lead !== 0xe2) return 0;
  const last = bytes[at + 2] ?? 0;
  if (next === 0x80)
    return (last >= 0x90 && last <= 0xa7) || (last >= 0xb0 && last <= 0xbf) ? 3 : 0;
  return next === 0x81 && last >= 0x80 && last <= 0x9e ? 3 : 0;
}

/** Escapes that JavaScript writes too, of characters that may be shown: a quote, a backslash, a line and a tab. */
function isOrdinaryEscape(byte: number | undefined): boolean {
  return byte === quote || byte === backslash || byte === 0x6e || byte === 0x74;
}

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x20 || byte === 0x0d || byte === 0x09;
}

function isOfNumber(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= zero && byte <= nine) ||
    byte === minus ||
    byte === 0x2e ||
    byte === 0x2b ||
    byte === 0x65
  );
}

/** Whether a byte may be part of a number or a word: two such that white space divides are two. */
function isOfWord(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return isOfNumber(byte) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

const maxInt = 2 ** 31;

/** 1 for each byte that stands for itself in a text of ASCII. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && byte !== quote && byte !== backslash ? 1 : 0,
);

/** Whether each of four bytes stands for itself in a text of ASCII: the highest bit of each is set where it does not. */
function areOrdinary(word: number): boolean {
  const quotes = word ^ 0x22222222;
  const backslashes = word ^ 0x5c5c5c5c;
  return (
    ((word |
      (word + 0x01010101) |
      (word - 0x20202020) |
      (quotes - 0x01010101) |
      (backslashes - 0x01010101)) &
      0x80808080) ===
    0
  );
}

/** A text that is expected, in numbers of four bytes: what is expected of an answer is compared four bytes at a time. */
export class Expected {
  readonly length: number;
  readonly #words: readonly number[];
  /** The bytes of a text that is shorter than four, or none. */
  readonly #short: Buffer;

  constructor(text: string) {
    const bytes = Buffer.from(text);
    const { length } = bytes;
    this.length = length;
    this.#short = length < 4 ? bytes : Buffer.alloc(0);
    // The last four overlap with those before, so that no rest is left.
    const starts = Array.from({ length: Math.ceil(length / 4) }, (_, n) => startOf(n, length));
    this.#words = length < 4 ? [] : starts.map((start) => bytes.readInt32LE(start));
  }

  /** Whether it stands in `view` from `at` on. */
  standsAt(view: DataView, at: number): boolean {
    const { length } = this;
    if (at + length > view.byteLength) return false;
    const words = this.#words;
    for (let n = 0; n < words.length; n += 1) {
      if (view.getInt32(at + startOf(n, length), true) !== words[n]) return false;
    }
    const short = this.#short;
    for (let n = 0; n < short.length; n += 1) {
      if (view.getUint8(at + n) !== short[n]) return false;
    }
    return true;
  }
}

const startOf = (word: number, length: number) => Math.min(4 * word, length - 4);

/** Where one is in the bytes of a text of JSON, and the steps that go past what is written just so. */
export class Cursor {
  protected readonly bytes: Buffer;
  protected at = 0;
  readonly #view: DataView;
  /** Whether a text was written with escapes that it does not need. */
  #escaped = false;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Whether what stopped it is how the answer is written, not what it says. */
  get looselyWritten(): boolean {
    return this.#escaped || isSpace(this.bytes[this.at]) || isSpace(this.bytes[this.at + 1]);
  }

  /**
   * A text: at once when it is of ordinary characters and takes no more bytes than `most`; else it is read and judged, and
   * passes when it would be written with the same bytes.
   */
  protected text(most: number, accepts: (value: unknown) => boolean): boolean {
    const bytes = this.bytes;
    const view = this.#view;
    const end = bytes.length - 3;
    const from = this.at;
    if (bytes[from] !== quote) return false;
    let at = from + 1;
    let ordinary = true;
    let ascii = true;
    for (;;) {
      while (at < end && areOrdinary(view.getInt32(at, true))) at += 4;
      while (plain[bytes[at] as number] === 1) at += 1;
      const byte = bytes[at];
      if (byte === undefined) return false;
      if (byte === quote) break;
      ascii = false;
      if (byte === backslash) {
        ordinary &&= isOrdinaryEscape(bytes[at + 1]);
        at += 2;
        continue;
      }
      const length = ordinaryLength(bytes, at);
      ordinary &&= length > 0;
      at += length || 1;
    }
    this.at = at + 1;
    if (ordinary && at - from - 1 <= most) return true;
    return ascii ? accepts(bytes.toString('latin1', from + 1, at)) : this.#judged(from, accepts);
  }

  #judged(from: number, accepts: (value: unknown) => boolean): boolean {
    const written = this.bytes.subarray(from, this.at);
    if (!isUtf8(written)) return false;
    const text = written.toString('utf8');
    try {
      const value: unknown = JSON.parse(text);
      this.#escaped = JSON.stringify(value) !== text;
      return !this.#escaped && accepts(value);
    } catch {
      return false;
    }
  }

  protected int(): boolean {
    const bytes = this.bytes;
    const negative = this.byte(minus);
    const from = this.at;
    let value = 0;
    let at = from;
    for (; at < from + 11; at += 1) {
      const byte = bytes[at];
      if (byte === undefined || byte < zero || byte > nine) break;
      value = value * 10 + byte - zero;
    }
    const digits = at - from;
    this.at = at;
    if (digits === 0 || (bytes[from] === zero && (digits > 1 || negative))) return false;
    return negative ? value <= maxInt : value < maxInt;
  }

  /** A number that is written as JavaScript writes it, so that none loses a digit on its way. */
  protected number(accepts: (value: unknown) => boolean): boolean {
    const bytes = this.bytes;
    const from = this.at;
    let at = from;
    while (isOfNumber(bytes[at])) at += 1;
    this.at = at;
    const text = bytes.toString('latin1', from, at);
    const value = Number(text);
    return text !== '' && String(value) === text && accepts(value);
  }

  protected byte(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  protected takes(expected: Expected): boolean {
    if (!expected.standsAt(this.#view, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  /** Whether nothing follows but white space, as many servers send it. */
  protected ended(): boolean {
    const bytes = this.bytes;
    for (let at = this.at; at < bytes.length; at += 1) if (!isSpace(bytes[at])) return false;
    return true;
  }
}

const slash = 0x2f;
const u = 0x75;

/** The most texts that are rewritten: each takes about as long as a hundred values do. */
const maxRewritten = 5_000;

/**
 * A text of JSON as JavaScript writes it: without white space between its tokens and without escapes that it does not need.
 * Null for one that may not be JSON, whose numbers or words would run together, or in which too much is escaped. It does not
 * judge whether it is JSON.
 */
export function compact(bytes: Buffer): Buffer | null {
  if (!isUtf8(bytes)) return null;
  // What is rewritten is never longer than before.
  const written = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let rewritten = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === quote) {
      const end = textEnd(bytes, at);
      if (end === null) return null;
      if (end.needless) {
        rewritten += 1;
        const text =
          rewritten <= maxRewritten ? rewrittenText(bytes.toString('utf8', at, end.at)) : null;
        if (text === null) return null;
        length += written.write(text, length, 'utf8');
      } else {
        length += bytes.copy(written, length, at, end.at);
      }
      at = end.at;
    } else if (isSpace(byte)) {
      const before = bytes[at - 1];
      while (isSpace(bytes[at])) at += 1;
      if (isOfWord(before) && isOfWord(bytes[at])) return null;
    } else {
      written[length] = byte;
      length += 1;
      at += 1;
    }
  }
  return written.subarray(0, length);
}

/** Where a text goes on after its closing quote, and whether it has escapes that may be needless; null when it has no end. */
function textEnd(bytes: Buffer, from: number): { at: number; needless: boolean } | null {
  let needless = false;
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) return { at: at + 1, needless };
    if (byte !== backslash) continue;
    at += 1;
    needless ||= bytes[at] === u || bytes[at] === slash;
  }
  return null;
}

function rewrittenText(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return null;
  }
}
