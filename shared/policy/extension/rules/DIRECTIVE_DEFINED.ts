import { Kind } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** No directive is declared: an executable one changes how everybody's queries are read, a composed one the supergraph. */
export const directiveDefined: ExtensionRule = ({ document }) =>
  document.definitions
    .filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION)
    .map((node) =>
      violation(
        'DIRECTIVE_DEFINED',
        `@${node.name.value}`,
        node,
        'Ett tillägg deklarerar inga direktiv: ta bort deklarationen och det som använder den.',
      ),
    );
