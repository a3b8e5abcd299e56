import type { ExtensionRule } from '../Extension.ts';
import { isOwnName } from '../isOwnName.ts';
import { kontrakt } from '../kontrakt.ts';
import { looksLikeOwn } from '../looksLikeOwn.ts';
import { violation } from '../violation.ts';

/**
 * A prefix is written as it is, once: what only looks like it, or goes on with an underscore, reads as another
 * huvudman's. Types have it with a capital, fields of Query without.
 */
export const lookalikePrefix: ExtensionRule = ({ graph, prefix }) => {
  const types = [...graph.types.values()]
    .filter(({ name }) => name !== 'Query' && !kontrakt.types.has(name))
    .map(({ name, parts: [part] }) => ({
      coordinate: name,
      name,
      node: part,
      wanted: prefix.types,
    }));
  const fields = (graph.types.get('Query')?.fields ?? []).map(({ coordinate, name, node }) => ({
    coordinate,
    name,
    node,
    wanted: prefix.fields,
  }));
  return [...types, ...fields].flatMap(({ coordinate, name, node, wanted }) => {
    const otherCase = isOwnName(prefix.types, name) || isOwnName(prefix.fields, name);
    const wrong = otherCase ? !isOwnName(wanted, name) : looksLikeOwn(prefix, name);
    if (!wrong) return [];
    return [
      violation(
        'LOOKALIKE_PREFIX',
        coordinate,
        node ?? null,
        `Namnet liknar ert prefix men är det inte: skriv ${wanted} och därefter bokstäver och siffror utan understreck.`,
      ),
    ];
  });
};
