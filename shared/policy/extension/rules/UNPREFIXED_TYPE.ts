import { Kind } from 'graphql';
import { rootTypes } from '../../../sdl/rootTypes.ts';
import type { ExtensionRule } from '../Extension.ts';
import { isOwnName } from '../isOwnName.ts';
import { isReserved } from '../isReserved.ts';
import { inbyggdaSkalarer, kontrakt } from '../kontrakt.ts';
import { looksLikeOwn } from '../looksLikeOwn.ts';
import { violation } from '../violation.ts';

/** Kinds whose foreign names have codes of their own. */
const elsewhere: ReadonlySet<Kind> = new Set([
  Kind.ENUM_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

/** Every type that is declared carries one's own prefix, but Query and stubs of the contract's types. */
export const unprefixedType: ExtensionRule = ({ document, graph, prefix }) => {
  const roots = rootTypes(document);
  return [...graph.types.values()].flatMap(({ name, parts: [part] }) => {
    const spokenFor =
      isOwnName(prefix.types, name) ||
      roots.has(name) ||
      kontrakt.types.has(name) ||
      inbyggdaSkalarer.has(name) ||
      isReserved(name) ||
      looksLikeOwn(prefix, name) ||
      (part && elsewhere.has(part.kind));
    if (spokenFor) return [];
    return [
      violation(
        'UNPREFIXED_TYPE',
        name,
        part ?? null,
        `Egna typer börjar med ${prefix.types}: kalla den ${prefix.types}${name.replace(/[^A-Za-z0-9]/g, '')}. Bara kontraktets entiteter får refereras.`,
      ),
    ];
  });
};
