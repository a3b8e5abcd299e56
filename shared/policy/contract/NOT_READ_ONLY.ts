import { type DocumentNode, OperationTypeNode } from 'graphql';
import { readGraph } from '../../sdl/readGraph.ts';
import { rootTypes } from '../../sdl/rootTypes.ts';
import type { Violation } from '../Violation.ts';

/** The composed supergraph has no Mutation and no Subscription: nothing is written through the network view. */
export function notReadOnly(supergraph: DocumentNode): Violation[] {
  const { types } = readGraph(supergraph);
  return [...rootTypes(supergraph)].flatMap(([root, operation]) => {
    if (operation === OperationTypeNode.QUERY || !types.has(root)) return [];
    return [
      {
        code: 'NOT_READ_ONLY' as const,
        coordinate: root,
        message:
          "The network view is read-only, each party writes at its own subgraph's endpoint: remove the type from the composed graphs.",
      },
    ];
  });
}
