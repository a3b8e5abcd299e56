import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { foldFields } from '../foldFields.ts';
import { isIntrospection } from '../isIntrospection.ts';
import { mostOf } from '../mostOf.ts';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** Fields stand few levels inside each other, fragments expanded. Introspection is deeper by nature, and has a rule of its own. */
export const depthLimit: QueryRule = (query, limits) => {
  const depthOf = foldFields(
    query,
    (field, inner) => (isIntrospection(field) ? 1 : 1 + inner),
    Math.max,
  );
  const ordinary = { ...query, selecting: query.selecting.filter(isOrdinary) };
  const depth = mostOf(ordinary, depthOf);
  if (depth <= limits.depth) return null;
  return overLimit(
    'FRAGA_FOR_DJUP',
    `Frågan är ${tal(depth)} nivåer djup; högst ${tal(limits.depth)} tas emot. Fråga först om det yttre, och sedan om det inre med dess id.`,
    limits.depth,
    depth,
  );
};

/** True of all but fragments on the schema's own types, which only an introspection uses. */
function isOrdinary(node: OperationDefinitionNode | FragmentDefinitionNode): boolean {
  return node.kind !== Kind.FRAGMENT_DEFINITION || !node.typeCondition.name.value.startsWith('__');
}
