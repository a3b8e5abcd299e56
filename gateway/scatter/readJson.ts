import type { Orsak } from '../orsaker.ts';
import { type JsonBounds, JsonSize } from './JsonSize.ts';

/** What is read of one answer. */
export interface ReadBounds extends JsonBounds {
  /** The most bytes. */
  maxBytes: number;
}

/** A body as JSON and as it came, or why it is not read to its end. */
export type Read = { ok: true; json: unknown; text: string } | { ok: false; orsak: Orsak };

const firstBytes = 16_384;

/**
 * Reads a body as JSON; stops reading as soon as it exceeds the bounds. The bytes are copied together as they come, since
 * a chunk of a few bytes holds on to the whole piece that it was read from. Rejects when the body breaks off.
 */
export async function readJson(body: AsyncIterable<Buffer>, bounds: ReadBounds): Promise<Read> {
  const size = new JsonSize(bounds);
  let bytes: Buffer = Buffer.allocUnsafe(Math.min(firstBytes, bounds.maxBytes));
  let length = 0;
  for await (const chunk of body) {
    if (length + chunk.length > bounds.maxBytes) return { ok: false, orsak: 'FOR_STORT' };
    const exceeded = size.take(chunk);
    if (exceeded) return { ok: false, orsak: exceeded === 'depth' ? 'FEL_FORM' : 'FOR_STORT' };
    bytes = withRoomFor(bytes, length + chunk.length, bounds.maxBytes);
    length += chunk.copy(bytes, length);
  }
  return parsed(bytes.toString('utf8', 0, length));
}

function withRoomFor(bytes: Buffer, length: number, maxBytes: number): Buffer {
  if (length <= bytes.length) return bytes;
  const larger = Buffer.allocUnsafe(Math.min(Math.max(bytes.length * 2, length), maxBytes));
  bytes.copy(larger);
  return larger;
}

function parsed(text: string): Read {
  try {
    return { ok: true, json: JSON.parse(text), text };
  } catch {
    return { ok: false, orsak: 'EJ_JSON' };
  }
}
