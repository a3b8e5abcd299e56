import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** Nothing is shared: the planner would let one answer for another. */
export const shareableDirective: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'shareable')
    .map(({ coordinate, node }) =>
      violation('SHAREABLE', coordinate, node, 'Ingen svarar för någon annan: ta bort @shareable.'),
    );
