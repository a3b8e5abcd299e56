import { kontraktSdl } from '../../contract/kontraktSdl.ts';
import type { Database } from '../../serve/database/Database.ts';
import { agarSdl } from '../concepts.ts';
import type { Huvudman } from '../huvudman/Huvudman.ts';
import { layInData } from '../huvudman/layInData.ts';
import { huvudmansdomain } from '../huvudmansdomain.ts';
import { egenSdl } from './egenSdl.ts';

/** Everything that one huvudman's subgraph consists of: the contract, its own API, and its extension if it has one. */
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
