import { Kind } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { isOwnName } from '../isOwnName.ts';
import { isReserved } from '../isReserved.ts';
import { inbyggdaSkalarer, kontraktsskalarer } from '../kontrakt.ts';
import { looksLikeOwn } from '../looksLikeOwn.ts';
import { violation } from '../violation.ts';

/** Only enums of one's own are declared: a value added to another's would reach everybody who reads it. */
export const foreignEnumValue: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) => {
    const part = parts.find(
      ({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_EXTENSION,
    );
    if (!part || isOwnName(prefix.types, name) || looksLikeOwn(prefix, name) || isReserved(name))
      return [];
    if (inbyggdaSkalarer.has(name) || kontraktsskalarer.has(name)) return [];
    return [
      violation(
        'FOREIGN_ENUM_VALUE',
        name,
        part,
        `${name} är inte er: deklarera en egen enum, ${prefix.types}${name.replace(/[^A-Za-z0-9]/g, '')}.`,
      ),
    ];
  });
