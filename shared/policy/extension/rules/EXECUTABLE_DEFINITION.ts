import { isExecutableDefinitionNode, Kind } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** An extension declares what can be asked; it asks nothing by itself. */
export const executableDefinition: ExtensionRule = ({ document }) =>
  document.definitions
    .filter(isExecutableDefinitionNode)
    .map((node) =>
      violation(
        'EXECUTABLE_DEFINITION',
        node.name?.value ?? (node.kind === Kind.FRAGMENT_DEFINITION ? 'fragment' : node.operation),
        node,
        'En fråga eller ett fragment hör inte till ett schema: ta bort det.',
      ),
    );
