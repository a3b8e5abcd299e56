import { type DefinitionNode, Kind, parse, print } from 'graphql';
import { entitetsnycklar } from '../../policy/extension/kontrakt.ts';

/**
 * An extension's SDL as part of its owner's own subgraph, where the contract stands beside it: without the link and the
 * references, which the contract has whole, and with its fields added to Query. Takes SDL that the rules have let through.
 */
export function egenSdl(sdl: string): string {
  return parse(sdl, { noLocation: true })
    .definitions.filter((node) => !isReference(node) && node.kind !== Kind.SCHEMA_EXTENSION)
    .map((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query'
        ? print({ ...node, kind: Kind.OBJECT_TYPE_EXTENSION })
        : print(node),
    )
    .join('\n\n');
}

function isReference(node: DefinitionNode): boolean {
  return 'name' in node && node.name !== undefined && entitetsnycklar.has(node.name.value);
}
