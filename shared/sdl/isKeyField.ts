import type { Graph, GraphField } from './Graph.ts';
import { keysOf } from './keysOf.ts';

/** Whether a field is part of any key that its type has in that graph. */
export function isKeyField(graph: Graph, { typename, name }: GraphField): boolean {
  const type = graph.types.get(typename);
  if (!type) return false;
  return keysOf(graph, type).some(({ fields }) => fields.some((each) => each.name.value === name));
}
