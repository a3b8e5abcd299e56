import type { SelectionSetNode } from 'graphql';
import type { ParsedQuery } from './ParsedQuery.ts';

/** The largest number that `measure` gives of a document's operations and fragments. */
export function mostOf(
  query: ParsedQuery,
  measure: (selectionSet: SelectionSetNode) => number,
): number {
  return query.selecting.reduce(
    (most, { selectionSet }) => Math.max(most, measure(selectionSet)),
    0,
  );
}
