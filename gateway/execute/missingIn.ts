import { dataOf } from '../answer/AnswerWriter.ts';
import { Raw } from '../answer/Raw.ts';
import type { SelectionShape, TypeShape } from '../check/Shape.ts';
import type { Path } from './clientPaths.ts';

type Json = Record<string, unknown>;

/** A value that is missing where null is not allowed. */
export interface Missing {
  /** Its place in the answer to the client. */
  path: Path;
  /** For messages: Type.field. */
  coordinate: string;
}

/** What became of a value: there, null, or null because of something in it that has been noted. */
type Outcome = 'there' | 'null' | 'noted';

/** The values for whose sake `AnswerWriter` makes a parent null: the first in each such parent. */
export function missingIn(shape: SelectionShape, data: Json): Missing[] {
  const found: Missing[] = [];
  lookInto(shape, data, [], found);
  return found;
}

function lookInto(shape: SelectionShape, data: Json, at: Path, found: Missing[]): Outcome {
  for (const field of shape.fields) {
    const path = [...at, field.key];
    const { type, coordinate } = field;
    const missing = outcomeOf(type, dataOf(field, data), { path, coordinate }, found) !== 'there';
    if (missing && type.kind === 'nonNull') return 'noted';
  }
  return 'there';
}

function outcomeOf(type: TypeShape, value: unknown, here: Missing, found: Missing[]): Outcome {
  if (type.kind === 'nonNull') {
    const outcome = outcomeOf(type.of, value, here, found);
    if (outcome === 'null') found.push(here);
    return outcome === 'there' ? 'there' : 'noted';
  }
  if (value === null || value === undefined) return 'null';
  if (value instanceof Raw) return 'there';
  if (type.kind === 'leaf') return type.accepts(value) ? 'there' : 'null';
  if (type.kind === 'list')
    return Array.isArray(value) ? listOutcome(type.of, value, here, found) : 'null';
  if (typeof value !== 'object' || Array.isArray(value)) return 'null';
  const selection = type.selectionFor((value as Json).__typename);
  return selection ? lookInto(selection, value as Json, here.path, found) : 'null';
}

function listOutcome(
  of: TypeShape,
  items: unknown[],
  { path, coordinate }: Missing,
  found: Missing[],
): Outcome {
  for (const [index, item] of items.entries()) {
    const outcome = outcomeOf(of, item, { path: [...path, index], coordinate }, found);
    if (outcome !== 'there' && of.kind === 'nonNull') return 'noted';
  }
  return 'there';
}
