import { type DocumentNode, isTypeDefinitionNode, isTypeExtensionNode, Kind } from 'graphql';
import { federationNames } from './federationNames.ts';
import type { Graph, GraphField, GraphType, TypePart } from './Graph.ts';

/** Reads a parsed SDL. It may be any SDL with valid syntax: types may be missing, doubled or wrong. */
export function readGraph(document: DocumentNode): Graph {
  const types = new Map<string, GraphType>();
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    const name = node.name.value;
    const type = types.get(name) ?? { name, parts: [], fields: [], directives: [] };
    types.set(name, type);
    type.parts.push(node);
    type.fields.push(...fieldsOf(node));
    type.directives.push(...(node.directives ?? []));
  }
  const namesOf = federationNames(document);
  return {
    types,
    uses: ({ directives = [] }, directive) => {
      const names = namesOf(directive);
      return directives.filter(({ name }) => names.has(name.value));
    },
  };
}

function fieldsOf(part: TypePart): GraphField[] {
  if (
    part.kind !== Kind.OBJECT_TYPE_DEFINITION &&
    part.kind !== Kind.OBJECT_TYPE_EXTENSION &&
    part.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
    part.kind !== Kind.INTERFACE_TYPE_EXTENSION
  ) {
    return [];
  }
  return (part.fields ?? []).map((node) => ({
    coordinate: `${part.name.value}.${node.name.value}`,
    typename: part.name.value,
    name: node.name.value,
    node,
    part,
  }));
}
