import type { GraphType } from '../../sdl/Graph.ts';
import type { Extension } from './Extension.ts';
import { entitetsnycklar } from './kontrakt.ts';

/** The types of an extension that have the name of an entity of the contract: references to what others own. */
export function stubsIn({ graph }: Extension): { type: GraphType; key: readonly string[] }[] {
  return [...graph.types.values()].flatMap((type) => {
    const key = entitetsnycklar.get(type.name);
    return key ? [{ type, key }] : [];
  });
}
