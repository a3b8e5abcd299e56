import type { ExtensionRule } from '../Extension.ts';
import { isOwnName } from '../isOwnName.ts';
import { violation } from '../violation.ts';

/** Only types of one's own implement, and only interfaces of one's own: else another's interface or type would be widened. */
export const foreignInterface: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) =>
    parts
      .flatMap((part) => ('interfaces' in part ? (part.interfaces ?? []) : []))
      .flatMap((node) => {
        if (isOwnName(prefix.types, name) && isOwnName(prefix.types, node.name.value)) return [];
        return [
          violation(
            'FOREIGN_INTERFACE',
            name,
            node,
            `${name} får inte implementera ${node.name.value}: bara egna typer, och bara egna gränssnitt (${prefix.types}…).`,
          ),
        ];
      }),
  );
