import { Kind } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { isOwnName } from '../isOwnName.ts';
import { isReserved } from '../isReserved.ts';
import { inbyggdaSkalarer, kontraktsskalarer } from '../kontrakt.ts';
import { looksLikeOwn } from '../looksLikeOwn.ts';
import { violation } from '../violation.ts';

/** Only unions of one's own are declared: a member added to another's would turn up in others' answers. */
export const foreignUnionMember: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) => {
    const part = parts.find(
      ({ kind }) => kind === Kind.UNION_TYPE_DEFINITION || kind === Kind.UNION_TYPE_EXTENSION,
    );
    if (!part || isOwnName(prefix.types, name) || looksLikeOwn(prefix, name) || isReserved(name))
      return [];
    if (inbyggdaSkalarer.has(name) || kontraktsskalarer.has(name)) return [];
    return [
      violation(
        'FOREIGN_UNION_MEMBER',
        name,
        part,
        `${name} är inte er: deklarera en egen union, ${prefix.types}${name.replace(/[^A-Za-z0-9]/g, '')}.`,
      ),
    ];
  });
