import type { ExtensionRule } from '../Extension.ts';
import { isOwnName } from '../isOwnName.ts';
import { isReserved } from '../isReserved.ts';
import { looksLikeOwn } from '../looksLikeOwn.ts';
import { violation } from '../violation.ts';

/** Every field of Query carries one's own prefix, so that it is clear whose answer it is. */
export const unprefixedRootField: ExtensionRule = ({ graph, prefix }) =>
  (graph.types.get('Query')?.fields ?? [])
    .filter(
      ({ name }) =>
        !isOwnName(prefix.fields, name) &&
        !isOwnName(prefix.types, name) &&
        !looksLikeOwn(prefix, name) &&
        !isReserved(name),
    )
    .map(({ coordinate, name, node }) =>
      violation(
        'UNPREFIXED_ROOT_FIELD',
        coordinate,
        node,
        `Egna frågor börjar med ${prefix.fields}: kalla den ${prefix.fields}${name.replace(/[^A-Za-z0-9]/g, '')}.`,
      ),
    );
