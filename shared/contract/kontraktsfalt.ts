import { Kind, parse } from 'graphql';
import { keysOf } from '../sdl/keysOf.ts';
import { readGraph } from '../sdl/readGraph.ts';
import { kontraktSdl } from './kontraktSdl.ts';

/** What access to a field of the contract depends on. */
export interface Kontraktsfalt {
  typename: string;
  /** Whether its type is an entity, which other types refer to by key. */
  entity: boolean;
  /** Whether its type is a kind of row that its owner stores (`@rad`). */
  row: boolean;
  nullable: boolean;
  description: string;
}

const graph = readGraph(parse(kontraktSdl));

/** Every field of the contract's object types, by schema coordinate. */
export const kontraktsfalt: ReadonlyMap<string, Kontraktsfalt> = new Map(
  [...graph.types.values()].flatMap((type) => {
    const entity = keysOf(graph, type).length > 0;
    const row = type.directives.some(({ name }) => name.value === 'rad');
    return type.fields.map(({ coordinate, typename, node }) => [
      coordinate,
      {
        typename,
        entity,
        row,
        nullable: node.type.kind !== Kind.NON_NULL_TYPE,
        description: node.description?.value ?? '',
      },
    ]);
  }),
);
