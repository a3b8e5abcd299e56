import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** An interface is not made an object: that adds fields to every type that implements it. */
export const interfaceObject: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'interfaceObject')
    .map(({ coordinate, node }) =>
      violation(
        'INTERFACE_OBJECT',
        coordinate,
        node,
        'Det lägger fält på andras typer: ta bort @interfaceObject.',
      ),
    );
