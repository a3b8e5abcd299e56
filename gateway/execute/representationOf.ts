import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Representation } from '../answer/checkEntities.ts';
import { put } from '../operation/put.ts';
import { isOfType } from './isOfType.ts';
import { mergeData } from './mergeData.ts';

type Json = Record<string, unknown>;

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
