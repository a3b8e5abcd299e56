import type { SelectionShape, TypeShape } from '../../answer/shape.ts';

type Json = Record<string, unknown>;

/**
 * An answer to part of a selection as an answer to all of it: what was not asked is null, and where the type allows no
 * null the nearest parent that may be null is. Null when that is the whole object.
 */
export function withUnpublished(shape: SelectionShape, checked: Json): Json | null {
  const whole: Json = Object.create(null);
  for (const { key, type } of shape.fields) {
    const value = Object.hasOwn(checked, key) ? widen(type, checked[key]) : null;
    if (value === null && type.kind === 'nonNull') return null;
    whole[key] = value;
  }
  return whole;
}

function widen(type: TypeShape, value: unknown): unknown {
  if (value === null || type.kind === 'leaf') return value;
  if (type.kind === 'nonNull') return widen(type.of, value);
  if (type.kind === 'list') {
    const items = (value as unknown[]).map((item) => widen(type.of, item));
    return type.of.kind === 'nonNull' && items.includes(null) ? null : items;
  }
  const object = value as Json;
  const selection = type.selectionFor(object.__typename);
  return selection ? withUnpublished(selection, object) : null;
}
