import { kontraktSdl } from '../contract/kontraktSdl.ts';
import type { HuvudmanContext } from '../domain/HuvudmanContext.ts';
import type { Huvudman } from '../domain/huvudman/Huvudman.ts';
import { layInData } from '../domain/huvudman/layInData.ts';
import { huvudmansdomain } from '../domain/huvudmansdomain.ts';
import { Loaders } from './Loaders.ts';
import type { RunningServer } from './serveGraphql.ts';
import { type SubgraphOptions, startSubgraph } from './startSubgraph.ts';

/** Starts one huvudman's subgraph on its own database; its data is laid in only when that is empty. */
export function startHuvudman(
  huvudman: Huvudman,
  options: SubgraphOptions,
): Promise<RunningServer> {
  return startSubgraph<HuvudmanContext>(
    {
      ...huvudmansdomain,
      sdl: kontraktSdl,
      prepare: (db) => layInData(db, huvudman.data),
      context: (db) => ({
        huvudman,
        db,
        loaders: new Loaders(),
        idag: new Date().toISOString().slice(0, 10),
      }),
    },
    options,
  );
}
