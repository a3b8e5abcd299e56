import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOfType } from './isOfType.ts';

type Json = Record<string, unknown>;

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
