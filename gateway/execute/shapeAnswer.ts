import type { FieldShape, SelectionShape, TypeShape } from '../check/Shape.ts';
import { put } from './put.ts';

type Json = Record<string, unknown>;

export interface Shaped {
  data: Json | null;
  /** Whether nothing was missing where null is not allowed (`missingIn` says what was). */
  complete: boolean;
}

type Noted = Pick<Shaped, 'complete'>;

/** Stands for a value that is null where none is allowed: the nearest nullable parent is null. */
const bubble = Symbol('null where none is allowed');

/**
 * The answer to a client: what `shape` selects out of `data`, under the names that the client gave it and in its order. A
 * value that is missing or of the wrong type is null, and null where none is allowed makes its parent null. Objects that
 * already are as they should be are handed on as they are; the data is left as it was, since a client may give several
 * names to one field.
 */
export function shapeAnswer(shape: SelectionShape, data: Json): Shaped {
  const noted = { complete: true };
  const shaped = shapeObject(shape, data, noted);
  return { data: shaped === bubble ? null : shaped, complete: noted.complete };
}

function shapeObject({ fields }: SelectionShape, data: Json, noted: Noted): Json | typeof bubble {
  return inOrder(fields, data) ? shapeFields(fields, data, noted) : pick(fields, data, noted);
}

/** Whether an object has exactly these fields, under their names in the answer and in this order. */
function inOrder(fields: readonly FieldShape[], data: Json): boolean {
  let n = 0;
  for (const name in data) {
    if (n === fields.length) return false;
    const { key, source } = fields[n] as FieldShape;
    if (source !== name || key !== name) return false;
    n += 1;
  }
  return n === fields.length;
}

function shapeFields(
  fields: readonly FieldShape[],
  data: Json,
  noted: Noted,
): Json | typeof bubble {
  let shaped = data;
  for (let n = 0; n < fields.length; n += 1) {
    const { key, type } = fields[n] as FieldShape;
    const before = data[key];
    const value = shapeValue(type, before, noted);
    if (value === bubble) return bubble;
    if (value === before) continue;
    if (shaped === data) shaped = { ...data };
    put(shaped, key, value);
  }
  return shaped;
}

function pick(fields: readonly FieldShape[], data: Json, noted: Noted): Json | typeof bubble {
  const picked: Json = {};
  for (let n = 0; n < fields.length; n += 1) {
    const field = fields[n] as FieldShape;
    const shaped = shapeValue(field.type, dataOf(field, data), noted);
    if (shaped === bubble) return bubble;
    put(picked, field.key, shaped);
  }
  return picked;
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

function shapeValue(type: TypeShape, value: unknown, noted: Noted): unknown {
  if (type.kind === 'leaf')
    return value !== undefined && value !== null && type.accepts(value) ? value : null;
  if (type.kind === 'nonNull') {
    const shaped = shapeValue(type.of, value, noted);
    if (shaped !== null) return shaped;
    noted.complete = false;
    return bubble;
  }
  if (value === null || value === undefined) return null;
  if (type.kind === 'list') return Array.isArray(value) ? shapeList(type.of, value, noted) : null;
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const selection = type.selectionFor((value as Json).__typename);
  const shaped = selection ? shapeObject(selection, value as Json, noted) : null;
  return shaped === bubble ? null : shaped;
}

function shapeList(of: TypeShape, items: unknown[], noted: Noted): unknown[] | null {
  let shaped = items;
  for (let n = 0; n < items.length; n += 1) {
    const value = shapeValue(of, items[n], noted);
    if (value === bubble) return null;
    if (value === items[n]) continue;
    if (shaped === items) shaped = [...items];
    shaped[n] = value;
  }
  return shaped;
}

/** The type that the data states, or the one that the selection was made for. */
function typenameOf({ coordinate }: FieldShape, { __typename }: Json): unknown {
  return typeof __typename === 'string' ? __typename : coordinate.slice(0, -'.__typename'.length);
}
