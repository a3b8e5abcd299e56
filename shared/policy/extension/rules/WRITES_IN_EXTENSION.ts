import { OperationTypeNode } from 'graphql';
import { rootTypes } from '../../../sdl/rootTypes.ts';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** The network view is read-only: an extension has neither Mutation nor Subscription, under whatever name. */
export const writesInExtension: ExtensionRule = ({ document, graph }) =>
  [...rootTypes(document)].flatMap(([name, operation]) => {
    const type = graph.types.get(name);
    if (operation === OperationTypeNode.QUERY || !type) return [];
    return [
      violation(
        'WRITES_IN_EXTENSION',
        name,
        type.parts[0] ?? null,
        'Nätverksvyn kan bara läsas: skriv på er egen delgrafs adress, och ta bort typen ur tillägget.',
      ),
    ];
  });
