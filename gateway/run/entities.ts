import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { Representation } from '../answer/checkEntities.ts';
import { Raw } from '../answer/scanShape.ts';
import { put } from '../operation/exactDocument.ts';

type Json = Record<string, unknown>;
type Path = (string | number)[];

/** The objects at a path of the plan, lists walked through, nulls left out. */
export function entitiesAt(value: unknown, path: readonly string[], from = 0): Json[] {
  const found: Json[] = [];
  collect(value, path, from, found);
  return found;
}

function collect(value: unknown, path: readonly string[], from: number, found: Json[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const next = path[from] === '@' ? from + 1 : from;
    for (const item of value) collect(item, path, next, found);
  } else if (from === path.length) {
    found.push(value as Json);
  } else {
    const step = path[from] as string;
    if (Object.hasOwn(value, step)) collect((value as Json)[step], path, from + 1, found);
  }
}

/** Where those objects stand in the answer, in the same order. Worked out only when an error has to say so. */
export function pathsAt(value: unknown, path: readonly string[]): Path[] {
  const found: Path[] = [];
  const walk = (inner: unknown, from: number, at: Path): void => {
    if (typeof inner !== 'object' || inner === null) return;
    if (Array.isArray(inner)) {
      const next = path[from] === '@' ? from + 1 : from;
      for (const [index, item] of inner.entries()) walk(item, next, [...at, index]);
    } else if (from === path.length) {
      found.push(at);
    } else {
      const step = path[from] as string;
      if (Object.hasOwn(inner, step)) walk((inner as Json)[step], from + 1, [...at, step]);
    }
  };
  walk(value, 0, []);
  return found;
}

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

/**
 * What a fetch needs to know of an entity: its key, and the fields that its @requires select. Null for an entity of which
 * any of it is missing, or that is of another type: there is nothing to ask about it.
 */
export function representationOf(
  schema: GraphQLSchema,
  entity: Json,
  requires: readonly QueryPlanSelectionNode[],
): Representation | null {
  const representation = select(schema, entity, requires);
  return typeof representation?.__typename === 'string' ? (representation as Representation) : null;
}

function select(
  schema: GraphQLSchema,
  source: Json,
  selections: readonly QueryPlanSelectionNode[],
): Json | null {
  const selected: Json = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition } = selection;
      if (typeCondition && !isOfType(schema, source.__typename, typeCondition)) continue;
      const inner = select(schema, source, selection.selections);
      if (inner !== null) mergeData(selected, inner);
      continue;
    }
    const key = selection.alias ?? selection.name;
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (value === undefined) return null;
    put(
      selected,
      key,
      selection.selections ? selectIn(schema, value, selection.selections) : value,
    );
  }
  return selected;
}

function selectIn(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
): unknown {
  if (Array.isArray(value)) return value.map((item) => selectIn(schema, item, selections));
  return typeof value === 'object' && value !== null
    ? select(schema, value as Json, selections)
    : null;
}

const onType = '... on ';

/**
 * Applies the planner's rewrites to what is sent to, or came from, a subgraph: it renames a field that two types could not
 * both be asked for under one name, or sets a `__typename` that the subgraph knows under another.
 */
export function rewriteData(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (last !== undefined) each(schema, rewrite.path.slice(0, -1), value, apply(rewrite, last));
  }
}

function apply(rewrite: FetchDataRewrite, key: string): (object: Json) => void {
  return (object) => {
    if (rewrite.kind === 'ValueSetter') {
      object[key] = rewrite.setValueTo;
    } else if (Object.hasOwn(object, key) && object[key] !== undefined) {
      object[rewrite.renameKeyTo] = object[key];
      delete object[key];
    }
  };
}

function each(
  schema: GraphQLSchema,
  path: readonly string[],
  value: unknown,
  act: (object: Json) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) each(schema, path, item, act);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const object = value as Json;
  const [step, ...rest] = path;
  if (step === undefined) act(object);
  else if (!step.startsWith(onType)) each(schema, rest, object[step], act);
  else if (
    object.__typename === undefined ||
    isOfType(schema, object.__typename, step.slice(onType.length))
  ) {
    each(schema, rest, object, act);
  }
}

/** Whether an object with that `__typename` meets a type condition: it is that type, or one of its subtypes. */
function isOfType(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (typename === condition) return true;
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  );
}
