import { aktorAv } from '../../shared/andring/aktorAv.ts';
import { Loaders } from '../../shared/runtime/Loaders.ts';
import type { RunningServer } from '../../shared/runtime/serveGraphql.ts';
import { type SubgraphOptions, startSubgraph } from '../../shared/runtime/startSubgraph.ts';
import { natverket } from './data/natverket.ts';
import type { RegisteredPart } from './RegisteredPart.ts';
import type { Samverkansdata } from './Samverkansdata.ts';
import { type SamverkanContext, samverkan } from './samverkan.ts';

/**
 * Starts the samverkan subgraph. `parter` are the parties as registered when they joined; `data` is laid in only when
 * the database is empty.
 */
export function startSamverkan(
  parter: readonly RegisteredPart[],
  options: SubgraphOptions,
  data: Samverkansdata = natverket,
): Promise<RunningServer> {
  const { typeDefs, resolvers, entities, migrations, seed, syncParter } = samverkan;
  return startSubgraph<SamverkanContext>(
    {
      sdl: typeDefs,
      resolvers,
      entities,
      migrations,
      prepare: async (db) => {
        await seed(db, data);
        await syncParter(db, parter);
      },
      context: (db, { headers }) => ({
        db,
        loaders: new Loaders(),
        aktor: aktorAv(headers),
        idag: new Date().toISOString().slice(0, 10),
      }),
    },
    options,
  );
}
