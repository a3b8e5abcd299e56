import { type DocumentNode, Kind, OperationTypeNode } from 'graphql';

const defaults: Record<string, OperationTypeNode> = {
  Query: OperationTypeNode.QUERY,
  Mutation: OperationTypeNode.MUTATION,
  Subscription: OperationTypeNode.SUBSCRIPTION,
};

/** The root types by name, with their operation: types with the usual names, and types that the schema names. */
export function rootTypes(document: DocumentNode): Map<string, OperationTypeNode> {
  const roots = new Map(Object.entries(defaults));
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const { operation, type } of node.operationTypes ?? [])
      roots.set(type.name.value, operation);
  }
  return roots;
}
