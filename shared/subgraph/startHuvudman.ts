import type { AccessChoice } from '../access/maySee.ts';
import { aktorAv } from '../change/aktorAv.ts';
import { formular } from '../domain/concepts.ts';
import { fileRoutes } from '../domain/files/fileRoutes.ts';
import type { HuvudmanContext } from '../domain/HuvudmanContext.ts';
import { Atkomstlage } from '../domain/huvudman/Atkomstlage.ts';
import { atkomstfel } from '../domain/huvudman/atkomstAv.ts';
import type { Huvudman } from '../domain/huvudman/Huvudman.ts';
import { huvudmansfel } from '../domain/huvudman/huvudmansfel.ts';
import { ownRows } from '../domain/huvudman/ownRows.ts';
import { medTillagg } from '../domain/tillagg/medTillagg.ts';
import { rotfalt } from '../domain/tillagg/rotfalt.ts';
import { tillaggsfel } from '../domain/tillagg/tillaggsfel.ts';
import { SettingError } from '../errors/SettingError.ts';
import { ownSource } from '../opendata/DataSource.ts';
import { serveData } from '../opendata/serveData.ts';
import { serveDcat } from '../opendata/serveDcat.ts';
import { Loaders } from '../serve/Loaders.ts';
import { type Natverksfraga, natverksfraga } from '../serve/natverksfraga.ts';
import type { RunningServer } from '../serve/serveGraphql.ts';
import { type SubgraphOptions, startSubgraph } from './startSubgraph.ts';

/** How one huvudman's subgraph runs, and how it queries the network. */
export interface HuvudmanOptions extends SubgraphOptions {
  /** The network view. Left out: no party can be asked, and changes that depend on others' answers are refused. */
  natverksfraga?: Natverksfraga;
  /** The e-mail address for questions about its open data. Left out or null: not stated. */
  openDataContact?: string | null;
  /** Who sees its fields, where that differs from the huvudman's own config. */
  atkomst?: AccessChoice;
}

/**
 * Starts one huvudman's subgraph on its own database. The huvudman's data is inserted only into an empty database.
 * Rejects with SettingError when the huvudman's statements about itself are invalid.
 */
export async function startHuvudman(
  huvudman: Huvudman,
  options: HuvudmanOptions,
): Promise<RunningServer> {
  const atkomst = sammanlagt(huvudman.atkomst, options.atkomst);
  const { tillagg } = huvudman;
  const wrong = [
    ...huvudmansfel(huvudman),
    ...atkomstfel(atkomst),
    ...(tillagg ? tillaggsfel(huvudman.id, tillagg) : []),
  ];
  if (wrong.length > 0) throw new SettingError(`${huvudman.id}: ${wrong.join(' ')}`);
  const lage = new Atkomstlage(atkomst, {
    falt: tillagg?.atkomst,
    publicerade: tillagg ? rotfalt(tillagg.sdl) : undefined,
  });
  const whole = medTillagg(huvudman);
  return startSubgraph<HuvudmanContext>(
    {
      ...whole,
      prepare: async (db) => {
        await whole.prepare(db);
        await lage.read(db);
      },
      // `onStatement` must count only the statements of queries.
      follow: (db, changed) =>
        options.onStatement ? () => {} : lage.follow(db, options.log, changed),
      id: huvudman.id,
      atkomst: () => lage.choice,
      pages: {
        namn: huvudman.namn,
        formular: () => formular(huvudman.slag),
        own: ownRows(() => lage.nivaer),
        atkomst: () => lage.levels(),
        routes: fileRoutes,
      },
      keeping: {
        farskSekunder: huvudman.farskSekunder ?? 0,
        inaktuelltSekunder: huvudman.inaktuelltSekunder ?? 0,
      },
      files: (app) => {
        const own = ownSource(huvudman);
        serveData(app, own);
        const { publicUrl = null, openDataContact: contact } = options;
        serveDcat(app, own, { publicUrl, schemaFile: false, contact });
      },
      skydd: () => lage.skydd,
      context: (db, caller) => ({
        huvudman,
        atkomst: lage,
        nivaer: lage.nivaer,
        caller,
        db,
        loaders: new Loaders(),
        aktor: aktorAv(caller),
        idag: new Date().toISOString().slice(0, 10),
        natverksfraga: options.natverksfraga ?? natverksfraga(null),
      }),
    },
    options,
  );
}

/** The config's choices of access, overridden by the deployment's. */
function sammanlagt(config: AccessChoice = {}, deployment: AccessChoice = {}): AccessChoice {
  return {
    falt: { ...config.falt, ...deployment.falt },
    parter: deployment.parter ?? config.parter ?? [],
  };
}
