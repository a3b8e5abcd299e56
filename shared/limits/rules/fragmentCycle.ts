import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { QueryRule } from '../QueryRule.ts';

/** No fragment spreads itself, by way of others or not: such a query has no end. */
export const fragmentCycle: QueryRule = ({ fragments }) => {
  const done = new Set<string>();
  const open = new Set<string>();
  const cycleFrom = (fragment: FragmentDefinitionNode): string | null => {
    const name = fragment.name.value;
    if (done.has(name)) return null;
    if (open.has(name)) return name;
    open.add(name);
    for (const spread of spreadsIn(fragment.selectionSet)) {
      const next = fragments.get(spread);
      const found = next ? cycleFrom(next) : null;
      if (found !== null) return found;
    }
    open.delete(name);
    done.add(name);
    return null;
  };
  for (const fragment of fragments.values()) {
    const name = cycleFrom(fragment);
    if (name === null) continue;
    return {
      code: 'FRAGMENTCYKEL',
      message: `Fragmentet ${name} innehåller sig självt. Ta bort spridningen som leder tillbaka till det.`,
      status: 400,
    };
  }
  return null;
};

function spreadsIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node.name.value];
    return node.selectionSet ? spreadsIn(node.selectionSet) : [];
  });
}
