import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { dataOf } from './AnswerWriter.ts';
import { isObject, type Path } from './checkAnswer.ts';
import { Raw } from './scanShape.ts';
import type { FieldShape, SelectionShape, TypeShape } from './shape.ts';

type Json = Record<string, unknown>;

/** The most errors of one answer; beyond them, one of each message. */
const maxErrors = 1_000;

/**
 * The errors of an answer as its client reads them: one at each place where the client asked for what failed, and one for
 * each value that is missing where null is not allowed and that no other error explains.
 */
export function answerErrors(
  shape: SelectionShape,
  data: Json,
  errors: readonly GraphQLFormattedError[],
  missing: readonly Missing[],
): GraphQLFormattedError[] {
  const placed = errors.flatMap((error) =>
    error.path
      ? clientPaths(shape, data, error.path).map(
          (path): GraphQLFormattedError => ({ ...error, path }),
        )
      : [error],
  );
  const unexplained = missing.filter(
    ({ path }) => !placed.some((error) => error.path && explains(error.path, path)),
  );
  return bounded([...placed, ...unexplained.map(missingError)]);
}

/** Whether the error at one place is why nothing stands at the other: the one lies within the other. */
function explains(error: Path, missing: Path): boolean {
  const shared = Math.min(error.length, missing.length);
  for (let n = 0; n < shared; n += 1) if (error[n] !== missing[n]) return false;
  return true;
}

function missingError({ path, coordinate }: Missing): GraphQLFormattedError {
  return {
    message: `Värdet av ${coordinate} saknas, och får inte saknas: närmaste uppgift som får saknas visas därför inte.`,
    path,
    extensions: { code: 'VARDE_SAKNAS' satisfies Code },
  };
}

function bounded(errors: GraphQLFormattedError[]): GraphQLFormattedError[] {
  if (errors.length <= maxErrors) return errors;
  const said = new Set<string>();
  return errors.filter(({ message }, index) => {
    const kept = index < maxErrors || !said.has(message);
    said.add(message);
    return kept;
  });
}

/**
 * Where a place in the fetched data stands in the answer to the client: at several places when the client gave the same
 * field several names, and no deeper than what it asked for.
 */
function clientPaths(shape: SelectionShape, data: unknown, path: Path): Path[] {
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

/** A value that is missing where null is not allowed. */
export interface Missing {
  /** Its place in the answer to the client. */
  path: Path;
  /** For messages: Type.field. */
  coordinate: string;
}

/** What became of a value: there, null, or null because of something in it that has been noted. */
type Outcome = 'there' | 'null' | 'noted';

/** The missing values that made `AnswerWriter` write null for a parent: the first in each such parent. */
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
