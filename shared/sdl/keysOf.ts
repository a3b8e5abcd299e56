import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { fieldSet } from './fieldSet.ts';
import type { Graph, GraphType } from './Graph.ts';

/** One `@key` of a type. */
export interface EntityKey {
  /** Its fields at the top level, without those in fragments. Empty when the key cannot be read. */
  fields: FieldNode[];
  /** False for a stub: the graph only refers to the entity and cannot resolve it. */
  resolvable: boolean;
}

/** The keys of a type, from its definitions and extensions. Empty for a type that is no entity. */
export function keysOf(graph: Graph, type: GraphType): EntityKey[] {
  return graph.uses(type, 'key').map((directive) => {
    const resolvable = directive.arguments?.find(({ name }) => name.value === 'resolvable')?.value;
    return {
      fields: topFields(fieldSet(directive)),
      resolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
    };
  });
}

function topFields(selection: SelectionSetNode | null): FieldNode[] {
  return selection?.selections.filter((each) => each.kind === Kind.FIELD) ?? [];
}
