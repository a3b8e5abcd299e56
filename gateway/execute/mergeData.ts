import { Raw } from '../answer/scanShape.ts';
import { put } from '../operation/put.ts';

type Json = Record<string, unknown>;

/**
 * Puts what a fetch gave into what is known of an object: field by field, into objects and equally long lists that both
 * have. `source` holds only what was asked for.
 */
export function mergeData(target: Json, source: Json): void {
  for (const key of Object.keys(source)) {
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    const merged = mergeValue(before, source[key]);
    if (merged !== before) put(target, key, merged);
  }
}

function mergeValue(before: unknown, given: unknown): unknown {
  // What stays bytes is all that anybody asks of a field.
  if (before instanceof Raw) return before;
  if (given instanceof Raw || typeof before !== 'object' || before === null) return given;
  if (typeof given !== 'object' || given === null) return given;
  if (Array.isArray(before) !== Array.isArray(given)) return given;
  if (Array.isArray(before)) {
    const items = given as unknown[];
    return before.length === items.length
      ? before.map((item, index) => mergeValue(item, items[index]))
      : items;
  }
  mergeData(before as Json, given as Json);
  return before;
}
