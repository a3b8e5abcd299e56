import type { FieldShape, SelectionShape, TypeShape } from '../check/Shape.ts';

/** A place in an answer. */
export type Path = readonly (string | number)[];

type Json = Record<string, unknown>;

/**
 * Where a place in the fetched data stands in the answer to the client: at several places when the client gave the same
 * field several names, and no deeper than what it asked for.
 */
export function clientPaths(shape: SelectionShape, data: unknown, path: Path): Path[] {
  return inSelection(shape, data, path, []);
}

function inSelection(shape: SelectionShape, data: unknown, path: Path, at: Path): Path[] {
  const [step, ...rest] = path;
  const fields = shape.fields.filter(({ source }) => source === step);
  if (fields.length === 0) return [at];
  const value = isObject(data) ? data[step as string] : undefined;
  return fields.flatMap(({ key, type }: FieldShape) => inValue(type, value, rest, [...at, key]));
}

function inValue(type: TypeShape, value: unknown, path: Path, at: Path): Path[] {
  if (type.kind === 'nonNull') return inValue(type.of, value, path, at);
  if (path.length === 0 || type.kind === 'leaf') return [at];
  if (type.kind === 'list') {
    const [step, ...rest] = path;
    if (typeof step !== 'number') return [at];
    return inValue(type.of, Array.isArray(value) ? value[step] : undefined, rest, [...at, step]);
  }
  const selection = type.selectionFor(isObject(value) ? value.__typename : undefined);
  return selection ? inSelection(selection, value, path, at) : [at];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
