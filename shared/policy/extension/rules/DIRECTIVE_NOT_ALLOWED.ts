import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { entitetsnycklar } from '../kontrakt.ts';
import { violation } from '../violation.ts';

/** Directives whose breaches have codes of their own. */
const elsewhere: ReadonlySet<string> = new Set([
  'key',
  'link',
  'extends',
  'override',
  'interfaceObject',
  'shareable',
  'composeDirective',
]);

/** Of all other directives one's own types may bear `@deprecated` and nothing else. */
export const directiveNotAllowed: ExtensionRule = (extension) =>
  directivesIn(extension).flatMap(({ name, coordinate, typename, node }) => {
    // What stands on the schema or on a stub is told by other codes.
    if (elsewhere.has(name) || typename === null || entitetsnycklar.has(typename)) return [];
    if (node.name.value === 'deprecated') return [];
    return [
      violation(
        'DIRECTIVE_NOT_ALLOWED',
        coordinate,
        node,
        `@${node.name.value} får inte användas i ett tillägg: ta bort det. Egna fält får bära @deprecated.`,
      ),
    ];
  });
