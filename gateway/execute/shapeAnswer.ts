import type { FieldShape, SelectionShape, TypeShape } from '../scatter/Shape.ts';
import { put } from './put.ts';

type Json = Record<string, unknown>;

/** Stands for a value that is null where none is allowed: the nearest nullable parent is null. */
const bubble = Symbol('null where none is allowed');

/**
 * The answer to a client: what `shape` selects out of `data`, under the names that the client gave it and in its order. A
 * value that is missing or of the wrong type is null, and null where none is allowed makes its parent null. Objects that
 * already are as they should be are handed on as they are.
 */
export function shapeAnswer(shape: SelectionShape, data: Json): Json | null {
  const shaped = shapeObject(shape, data);
  return shaped === bubble ? null : shaped;
}

function shapeObject(selection: SelectionShape, data: Json): Json | typeof bubble {
  const { fields } = selection;
  return inOrder(fields, data) ? shapeInPlace(fields, data) : pick(fields, data);
}

/** Whether an object has exactly these keys, in this order. */
function inOrder(fields: readonly FieldShape[], data: Json): boolean {
  let n = 0;
  for (const key in data) {
    if (n === fields.length || (fields[n] as FieldShape).key !== key) return false;
    n += 1;
  }
  return n === fields.length;
}

function shapeInPlace(fields: readonly FieldShape[], data: Json): Json | typeof bubble {
  for (let n = 0; n < fields.length; n += 1) {
    const { key, type } = fields[n] as FieldShape;
    const before = data[key];
    const shaped = shapeValue(type, before);
    if (shaped === bubble) return bubble;
    if (shaped !== before) put(data, key, shaped);
  }
  return data;
}

function pick(fields: readonly FieldShape[], data: Json): Json | typeof bubble {
  const picked: Json = {};
  for (let n = 0; n < fields.length; n += 1) {
    const field = fields[n] as FieldShape;
    const { key, type } = field;
    const value = field.name === '__typename' ? typenameOf(field, data) : valueAt(data, key);
    const shaped = shapeValue(type, value);
    if (shaped === bubble) return bubble;
    put(picked, key, shaped);
  }
  return picked;
}

function valueAt(data: Json, key: string): unknown {
  const value = data[key];
  return value === undefined || !(key in Object.prototype) || Object.hasOwn(data, key)
    ? value
    : undefined;
}

function shapeValue(type: TypeShape, value: unknown): unknown {
  if (type.kind === 'leaf')
    return value !== undefined && value !== null && type.accepts(value) ? value : null;
  if (type.kind === 'nonNull') return shapeValue(type.of, value) ?? bubble;
  if (value === null || value === undefined) return null;
  if (type.kind === 'list') return Array.isArray(value) ? shapeList(type.of, value) : null;
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const selection = type.selectionFor((value as Json).__typename);
  const shaped = selection ? shapeObject(selection, value as Json) : null;
  return shaped === bubble ? null : shaped;
}

function shapeList(of: TypeShape, items: unknown[]): unknown[] | null {
  for (let n = 0; n < items.length; n += 1) {
    const shaped = shapeValue(of, items[n]);
    if (shaped === bubble) return null;
    if (shaped !== items[n]) items[n] = shaped;
  }
  return items;
}

/** The type that the data states, or the one that the selection was made for. */
function typenameOf({ coordinate }: FieldShape, { __typename }: Json): unknown {
  return typeof __typename === 'string' ? __typename : coordinate.slice(0, -'.__typename'.length);
}
