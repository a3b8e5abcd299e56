import { Kind } from 'graphql';
import { namedType } from '../../../sdl/namedType.ts';
import { possibleTypes } from '../../../sdl/possibleTypes.ts';
import type { ExtensionRule } from '../Extension.ts';
import { entitetsnycklar } from '../kontrakt.ts';
import { violation } from '../violation.ts';

/**
 * What crosses a boundary between owners is nullable at its outermost level: fields of Query, since null there would take
 * the whole answer along, and fields that refer to what another owns.
 */
export const extensionFieldNotNullable: ExtensionRule = ({ graph }) => {
  const known = new Map<string, boolean>();
  const refers = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = [name, ...possibleTypes(graph, name)].some((each) => entitetsnycklar.has(each));
    known.set(name, found);
    return found;
  };
  return [...graph.types.values()]
    .flatMap(({ fields }) => fields)
    .filter(({ typename, node }) => {
      if (node.type.kind !== Kind.NON_NULL_TYPE || entitetsnycklar.has(typename)) return false;
      return typename === 'Query' || refers(namedType(node.type));
    })
    .map(({ coordinate, node }) =>
      violation(
        'EXTENSION_FIELD_NOT_NULLABLE',
        coordinate,
        node,
        'Är ni tysta skulle hela svaret försvinna: ta bort det yttersta utropstecknet.',
      ),
    );
};
