import { print } from 'graphql';
import { ownerField } from '../../contract/prefixOf.ts';
import type { GraphType } from '../../sdl/Graph.ts';
import { type EntityKey, keysOf } from '../../sdl/keysOf.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { ContractGraphs, Violation } from '../Violation.ts';

/**
 * Every `@key` in kontrakt has the owner at its top level as `ID!`: `huvudmanId`, or `id` of Huvudman. The gateway
 * reads it to know which member to ask. `Part` is exempt while it is a stub, since samverkan answers for it.
 */
export function keyWithoutOwner({ kontrakt }: ContractGraphs): Violation[] {
  const graph = readGraph(kontrakt);
  return [...graph.types.values()].flatMap((type) =>
    keysOf(graph, type)
      .filter((key) => !(type.name === 'Part' && !key.resolvable) && !carriesOwner(type, key))
      .map(() => ({
        code: 'KEY_WITHOUT_OWNER',
        coordinate: type.name,
        message:
          type.name === 'Part'
            ? 'Part is answered by samverkan: make every key of it in kontrakt a stub, @key(fields: "id", resolvable: false).'
            : `A key does not carry the owner: select ${ownerField(type.name)} at the top level of every @key, and declare it as ID!.`,
      })),
  );
}

function carriesOwner(type: GraphType, { fields }: EntityKey): boolean {
  const owner = ownerField(type.name);
  return (
    fields.some(({ name, alias }) => name.value === owner && !alias) &&
    type.fields.some(({ name, node }) => name === owner && print(node.type) === 'ID!')
  );
}
