import { isUtf8 } from 'node:buffer';
import { backslash, isOfWord, isSpace, quote } from './bytes.ts';

const slash = 0x2f;
const u = 0x75;

/** Texts that are written anew, at most: each takes about as long as a hundred values do. */
const maxRewritten = 5_000;

/**
 * A text of JSON as JavaScript writes it: without white space between its tokens and without escapes that it does not need.
 * Null for one that may not be JSON, whose numbers or words would run together, or in which too much is escaped. It does not
 * judge whether it is JSON.
 */
export function compact(bytes: Buffer): Buffer | null {
  if (!isUtf8(bytes)) return null;
  // Nothing that is written anew takes more room than before.
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
