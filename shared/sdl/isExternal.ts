import type { Graph, GraphField } from './Graph.ts';

/** Whether a field is `@external`, by itself or through the definition that it stands in. */
export function isExternal(graph: Graph, { node, part }: GraphField): boolean {
  return [node, part].some((each) => graph.uses(each, 'external').length > 0);
}
