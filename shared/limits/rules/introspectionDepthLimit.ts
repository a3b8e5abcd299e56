import { foldFields } from '../foldFields.ts';
import { isIntrospection } from '../isIntrospection.ts';
import { mostOf } from '../mostOf.ts';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** Lists of `__Type` that lead to types again; each level multiplies the answer by the schema's size. */
const lists = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

/** An introspection asks for few lists inside each other; what GraphQL clients ask to learn a schema has one. */
export const introspectionDepthLimit: QueryRule = (query, limits) => {
  const listsIn = foldFields(
    query,
    ({ name }, inner) => (lists.has(name.value) ? 1 + inner : inner),
    Math.max,
  );
  const introspected = foldFields(
    query,
    (field, inner) =>
      isIntrospection(field) && field.selectionSet ? listsIn(field.selectionSet) : inner,
    Math.max,
  );
  const depth = mostOf(query, introspected);
  if (depth <= limits.introspectionDepth) return null;
  return overLimit(
    'INTROSPEKTION_FOR_DJUP',
    `Introspektionen har ${tal(depth)} listor av typer inuti varandra; högst ${tal(limits.introspectionDepth)} tas emot. Fråga om en typ i taget med __type.`,
    limits.introspectionDepth,
    depth,
  );
};
