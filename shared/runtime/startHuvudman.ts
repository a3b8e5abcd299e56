import { aktorAv } from '../andring/aktorAv.ts';
import { kontraktSdl } from '../contract/kontraktSdl.ts';
import { agarSdl } from '../domain/agarSdl.ts';
import type { HuvudmanContext } from '../domain/HuvudmanContext.ts';
import type { Huvudman } from '../domain/huvudman/Huvudman.ts';
import { huvudmansfel } from '../domain/huvudman/huvudmansfel.ts';
import { layInData } from '../domain/huvudman/layInData.ts';
import { huvudmansdomain } from '../domain/huvudmansdomain.ts';
import { SettingError } from '../errors/SettingError.ts';
import { Loaders } from './Loaders.ts';
import { type Natverksfraga, natverksfraga } from './natverksfraga.ts';
import type { RunningServer } from './serveGraphql.ts';
import { type SubgraphOptions, startSubgraph } from './startSubgraph.ts';

/** Where one huvudman's subgraph runs, and how it asks the network. */
export interface HuvudmanOptions extends SubgraphOptions {
  /** The network view; when left out nobody can be asked, and what depends on the others' answers is refused. */
  natverksfraga?: Natverksfraga;
}

/**
 * Starts one huvudman's subgraph on its own database; its data is laid in only when that is empty. Rejects with a
 * SettingError when the huvudman says something about itself that cannot be.
 */
export async function startHuvudman(
  huvudman: Huvudman,
  options: HuvudmanOptions,
): Promise<RunningServer> {
  const wrong = huvudmansfel(huvudman);
  if (wrong.length > 0) throw new SettingError(`${huvudman.id}: ${wrong.join(' ')}`);
  return startSubgraph<HuvudmanContext>(
    {
      ...huvudmansdomain,
      sdl: `${kontraktSdl}\n\n${agarSdl}`,
      prepare: (db) => layInData(db, huvudman.data),
      context: (db, { headers }) => ({
        huvudman,
        db,
        loaders: new Loaders(),
        aktor: aktorAv(headers),
        idag: new Date().toISOString().slice(0, 10),
        natverksfraga: options.natverksfraga ?? natverksfraga(null),
      }),
    },
    options,
  );
}
