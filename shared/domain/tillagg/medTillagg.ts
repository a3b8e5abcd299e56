import { type DefinitionNode, Kind, parse, print } from 'graphql';
import { kontraktSdl } from '../../contract/kontraktSdl.ts';
import { entitetsnycklar } from '../../policy/extension/kontrakt.ts';
import type { Database } from '../../serve/database/Database.ts';
import { agarSdl } from '../concepts.ts';
import type { Huvudman } from '../huvudman/Huvudman.ts';
import { layInData } from '../huvudman/layInData.ts';
import { huvudmansdomain } from '../huvudmansdomain.ts';

/** All parts of one huvudman's subgraph: the contract, its own API, and its extension if it has one. */
export function medTillagg({ tillagg, data }: Huvudman) {
  const { entities, migrations, resolvers } = huvudmansdomain;
  const sdl = `${kontraktSdl}\n\n${agarSdl}`;
  if (!tillagg) return { ...huvudmansdomain, sdl, prepare: (db: Database) => layInData(db, data) };
  return {
    sdl: `${sdl}\n\n${egenSdl(tillagg.sdl)}`,
    entities: [...entities, ...(tillagg.entities ?? [])],
    migrations: [...migrations, ...(tillagg.migrations ?? [])],
    resolvers: {
      ...resolvers,
      ...tillagg.resolvers,
      Query: { ...resolvers.Query, ...tillagg.resolvers.Query },
    },
    prepare: async (db: Database) => {
      await layInData(db, data);
      await tillagg.layIn?.(db);
    },
  };
}

/**
 * An extension's SDL as part of its owner's subgraph, which has the contract too: without the link, without the
 * references (the contract has the whole types), and with its fields added to Query. Takes SDL that passes the rules.
 */
export function egenSdl(sdl: string): string {
  return parse(sdl, { noLocation: true })
    .definitions.filter((node) => !isReference(node) && node.kind !== Kind.SCHEMA_EXTENSION)
    .map((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query'
        ? print({ ...node, kind: Kind.OBJECT_TYPE_EXTENSION })
        : print(node),
    )
    .join('\n\n');
}

function isReference(node: DefinitionNode): boolean {
  return 'name' in node && node.name !== undefined && entitetsnycklar.has(node.name.value);
}
