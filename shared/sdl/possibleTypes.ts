import { Kind } from 'graphql';
import type { Graph } from './Graph.ts';

/** The types that a value of that type can have besides that type: a union's members, an interface's implementers. */
export function possibleTypes(graph: Graph, typename: string): string[] {
  const members = (graph.types.get(typename)?.parts ?? []).flatMap((part) =>
    part.kind === Kind.UNION_TYPE_DEFINITION || part.kind === Kind.UNION_TYPE_EXTENSION
      ? (part.types ?? [])
      : [],
  );
  const implementers = [...graph.types.values()].filter(({ parts }) =>
    parts.some(
      (part) =>
        'interfaces' in part && part.interfaces?.some(({ name }) => name.value === typename),
    ),
  );
  return [...members.map(({ name }) => name.value), ...implementers.map(({ name }) => name)];
}
