import { Kind } from 'graphql';
import type { ExtensionRule } from '../Extension.ts';
import { isOwnName } from '../isOwnName.ts';
import { violation } from '../violation.ts';

/** No scalar of one's own: nobody else could know what its values look like, and the gateway could not check them. */
export const ownScalar: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) => {
    const part = parts.find(({ kind }) => kind === Kind.SCALAR_TYPE_DEFINITION);
    if (!part || !isOwnName(prefix.types, name)) return [];
    return [
      violation(
        'OWN_SCALAR',
        name,
        part,
        'Ett tillägg har inga egna skalärer: använd String, Int, Float, Boolean, ID eller kontraktets Belopp, Procent, Datum, DatumTid, Manad.',
      ),
    ];
  });
