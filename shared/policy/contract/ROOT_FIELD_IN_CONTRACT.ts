import { readGraph } from '../../sdl/readGraph.ts';
import { rootTypes } from '../../sdl/rootTypes.ts';
import type { ContractGraphs, Violation } from '../Violation.ts';

/**
 * kontrakt has no Query, Mutation or Subscription, whether defined, extended or under another name. A root field has no
 * key and therefore no owner, so the gateway would not know which member to ask.
 */
export function rootFieldInContract({ kontrakt }: ContractGraphs): Violation[] {
  const { types } = readGraph(kontrakt);
  return [...rootTypes(kontrakt).keys()].flatMap((root) => {
    const type = types.get(root);
    if (!type) return [];
    const coordinates =
      type.fields.length > 0 ? type.fields.map(({ coordinate }) => coordinate) : [root];
    return coordinates.map((coordinate) => ({
      code: 'ROOT_FIELD_IN_CONTRACT' as const,
      coordinate,
      message:
        'kontrakt has no root fields, since nobody would know whom to ask: move it to an entity, or to samverkan.',
    }));
  });
}
