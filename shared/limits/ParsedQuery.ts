import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

/** A query document, sorted by what the rules ask for. */
export interface ParsedQuery {
  document: DocumentNode;
  operations: readonly OperationDefinitionNode[];
  /** By name; of several with one name, which no valid document has, the last. */
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Operations and fragments: whatever is validated, used or not. */
  selecting: readonly (OperationDefinitionNode | FragmentDefinitionNode)[];
}

export function parsedQuery(document: DocumentNode): ParsedQuery {
  const selecting = document.definitions.filter(selects);
  return {
    document,
    operations: selecting.filter((one) => one.kind === Kind.OPERATION_DEFINITION),
    fragments: new Map(
      selecting
        .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    ),
    selecting,
  };
}

function selects(node: DefinitionNode): node is OperationDefinitionNode | FragmentDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION;
}
