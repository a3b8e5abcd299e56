import type { ExtensionRule } from '../Extension.ts';
import { entitetsnycklar, inbyggdaSkalarer, kontrakt, kontraktsskalarer } from '../kontrakt.ts';
import { violation } from '../violation.ts';

/** A type of the contract gets no field from an extension: an entity's stub has its key and nothing else, other types none. */
export const fieldOnForeignType: ExtensionRule = ({ graph }) =>
  [...graph.types.values()].flatMap(({ name, fields, parts: [part] }) => {
    if (!kontrakt.types.has(name) || kontraktsskalarer.has(name) || inbyggdaSkalarer.has(name))
      return [];
    const key = entitetsnycklar.get(name);
    if (!key) {
      if (part && 'values' in part) return [];
      const message = `${name} hör till kontraktet och är ingen entitet: deklarera en egen typ med ert prefix.`;
      return [violation('FIELD_ON_FOREIGN_TYPE', name, part ?? null, message)];
    }
    return fields
      .filter((field) => !key.includes(field.name))
      .map(({ coordinate, node }) =>
        violation(
          'FIELD_ON_FOREIGN_TYPE',
          coordinate,
          node,
          `${name} hör till kontraktet: en referens har bara nyckeln (${key.join(', ')}). Lägg fältet på en egen typ.`,
        ),
      );
  });
