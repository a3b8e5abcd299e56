import type { Graph, GraphField } from './Graph.ts';

/** True when a field is `@external`: by itself, or because the definition in which it stands is. */
export function isExternal(graph: Graph, { node, part }: GraphField): boolean {
  return [node, part].some((each) => graph.uses(each, 'external').length > 0);
}
