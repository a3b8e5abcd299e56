import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { ParsedQuery } from './ParsedQuery.ts';

/**
 * Works out a number for a selection set with its fragments expanded, in time linear in the text: each fragment is worked
 * out once, however often it is spread. `field` gives a field's number from that of its selections (0 for none), `join`
 * puts those of one set together. The document has no cycle of fragments; a fragment that does not exist counts 0.
 */
export function foldFields(
  query: ParsedQuery,
  field: (node: FieldNode, inner: number) => number,
  join: (a: number, b: number) => number,
): (selectionSet: SelectionSetNode) => number {
  const known = new Map<string, number>();
  const fold = ({ selections }: SelectionSetNode): number =>
    selections
      .map((node) => {
        if (node.kind === Kind.INLINE_FRAGMENT) return fold(node.selectionSet);
        if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
        return field(node, node.selectionSet ? fold(node.selectionSet) : 0);
      })
      .reduce((a, b) => join(a, b), 0);
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fragment = query.fragments.get(name);
    const value = fragment ? fold(fragment.selectionSet) : 0;
    known.set(name, value);
    return value;
  };
  return fold;
}
