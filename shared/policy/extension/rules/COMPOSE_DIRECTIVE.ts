import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** No directive is carried over into the supergraph, where it would speak to everybody's tools. */
export const composeDirective: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'composeDirective')
    .map(({ coordinate, node }) =>
      violation(
        'COMPOSE_DIRECTIVE',
        coordinate,
        node,
        'Inget direktiv får föras in i supergrafen: ta bort @composeDirective.',
      ),
    );
