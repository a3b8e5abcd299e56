import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** A field stays with whoever answers for it: it is not taken over, at once or progressively. */
export const overrideDirective: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'override')
    .map(({ coordinate, node }) =>
      violation(
        'OVERRIDE',
        coordinate,
        node,
        'Ett fält kan inte tas över, inte heller stegvis: ta bort @override.',
      ),
    );
