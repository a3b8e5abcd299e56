import { aktorAv } from '../../shared/change/aktorAv.ts';
import { Loaders } from '../../shared/serve/Loaders.ts';
import { type Natverksfraga, natverksfraga } from '../../shared/serve/natverksfraga.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { type SubgraphOptions, startSubgraph } from '../../shared/subgraph/startSubgraph.ts';
import { natverket } from './data/natverket.ts';
import { formular } from './formular.ts';
import { type FollowParter, followParter, type RegisteredPart } from './parter.ts';
import type { Samverkansdata } from './Samverkansdata.ts';
import { type SamverkanContext, samverkan } from './samverkan.ts';
import { samverkansskydd } from './samverkansskydd.ts';
import { concepts } from './store/concepts.ts';

/**
 * The shared text changes with agreements and plans, so day-old text is better for a reader than none. The parties' own answers
 * stand beside it, each as fresh as its owner gives it.
 */
const inaktuelltSekunder = 86_400;

const typeOf = new Map([...concepts.values()].map(({ table, name }) => [table, name]));

/** All of the shared text is public, and every change of it concerns the people who work at samverkan. */
const ownRows = {
  typeOf: (table: string) => typeOf.get(table) ?? table,
  isPublic: () => true,
  vardcentra: async () => null,
};

/**
 * Starts the samverkan subgraph. `parter` are the registered parties; later ones come from the registry, when there is one.
 * `data` is stored only in an empty database.
 */
export async function startSamverkan(
  parter: readonly RegisteredPart[],
  options: SubgraphOptions & { registry?: FollowParter | null; natverksfraga?: Natverksfraga },
  data: Samverkansdata = natverket,
): Promise<RunningServer> {
  let following: { close(): Promise<void> } | null = null;
  const { typeDefs, resolvers, entities, migrations, seed, syncParter } = samverkan;
  const server = await startSubgraph<SamverkanContext>(
    {
      id: 'samverkan',
      keeping: { inaktuelltSekunder },
      sdl: typeDefs,
      resolvers,
      skydd: () => samverkansskydd,
      entities,
      migrations,
      prepare: async (db, changed) => {
        await seed(db, data);
        await syncParter(db, parter);
        if (options.registry)
          following = await followParter(db, options.registry, options.log, changed);
      },
      pages: { namn: 'Samverkan', formular, own: ownRows },
      context: (db, caller) => ({
        caller,
        db,
        loaders: new Loaders(),
        natverksfraga: options.natverksfraga ?? natverksfraga(null),
        aktor: aktorAv(caller, 'samverkan'),
        idag: new Date().toISOString().slice(0, 10),
      }),
    },
    options,
  );
  return {
    ...server,
    close: async (graceMs) => {
      await following?.close();
      await server.close(graceMs);
    },
  };
}
