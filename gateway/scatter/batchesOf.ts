import type { Representation } from '../answer/checkEntities.ts';

/** Entities that are asked about in one call. */
export interface Batch {
  /** Each entity once. */
  representations: Representation[];
  /** The same as JSON. */
  texts: string[];
  /** Where in the whole fetch each of them stands: at one place or several. */
  positions: number[][];
}

/** A text that JSON writes as it is, between quotes. */
const plain = /^[ !#-[\]-~]*$/;

/** A representation as JSON. Most are a few plain texts, which are put together faster than JSON.stringify does it. */
function textOf(representation: Representation): string {
  let text = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    if (typeof value !== 'string' || !plain.test(value)) return JSON.stringify(representation);
    text += `${text === '' ? '{' : ','}"${name}":"${value}"`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** A call stays well below the million bytes that a subgraph accepts. */
const maxEntities = 1_000;
const maxLength = 400_000;

/**
 * Divides what a fetch asks about into calls, each entity once: a huvudman that is referred to a thousand times is asked
 * once, and no number of references makes a call so large that it is refused for all. `positions` are those of the
 * `representations` to ask about.
 */
export function batchesOf(
  representations: readonly Representation[],
  positions: Iterable<number>,
): Batch[] {
  const batches: Batch[] = [];
  const known = new Map<string, number[]>();
  let length = 0;
  for (const position of positions) {
    const representation = representations[position] as Representation;
    const text = textOf(representation);
    const places = known.get(text);
    if (places) {
      places.push(position);
      continue;
    }
    let batch = batches.at(-1);
    length += text.length;
    if (!batch || batch.positions.length === maxEntities || length > maxLength) {
      batch = { representations: [], texts: [], positions: [] };
      batches.push(batch);
      length = text.length;
    }
    const first = [position];
    known.set(text, first);
    batch.representations.push(representation);
    batch.texts.push(text);
    batch.positions.push(first);
  }
  return batches;
}
