import { isTypeDefinitionNode } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** A type is declared once, and so is each of its fields: of two, nobody could say which holds. */
export const definedTwice: ExtensionRule = ({ graph }) =>
  [...graph.types.values()].flatMap(({ name, parts, fields }) => [
    ...parts
      .filter(isTypeDefinitionNode)
      .slice(1)
      .map((node) =>
        violation('DEFINED_TWICE', name, node, 'Typen är deklarerad två gånger: behåll en.'),
      ),
    ...fields
      .filter((field, index) => fields.findIndex((each) => each.name === field.name) < index)
      .map(({ coordinate, node }) =>
        violation(
          'DEFINED_TWICE',
          coordinate,
          node,
          'Fältet är deklarerat två gånger: behåll ett.',
        ),
      ),
  ]);
