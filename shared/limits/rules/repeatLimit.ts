import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { mostOf } from '../mostOf.ts';
import { overLimit } from '../overLimit.ts';
import type { ParsedQuery } from '../ParsedQuery.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/**
 * One field stands few times in the same place, fragments expanded: validation compares every two of them, and all that
 * is selected inside. Walks each field once; `fieldLimit` bounds how many there are.
 */
export const repeatLimit: QueryRule = (query, limits) => {
  const repeats = mostOf(query, (selectionSet) => mostRepeated(query, [selectionSet]));
  if (repeats <= limits.repeats) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_UPPREPNINGAR',
    `Samma fält står ${tal(repeats)} gånger på samma plats i frågan; högst ${tal(limits.repeats)} tas emot. Skriv fältet en gång.`,
    limits.repeats,
    repeats,
  );
};

function mostRepeated(query: ParsedQuery, selectionSets: readonly SelectionSetNode[]): number {
  const byName = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const same = byName.get(name);
        if (same) same.push(node);
        else byName.set(name, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        collect(node.selectionSet);
      } else {
        const fragment = query.fragments.get(node.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  let most = 0;
  for (const same of byName.values()) {
    const inner = same.flatMap(({ selectionSet }) => selectionSet ?? []);
    most = Math.max(most, same.length, inner.length > 0 ? mostRepeated(query, inner) : 0);
  }
  return most;
}
