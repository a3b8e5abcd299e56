import type { AccessChoice } from '../../shared/access/maySee.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork } from '../network.ts';
import { huvudmanUnderProv } from './huvudmanUnderProv.ts';

/** Everyone who is invited to Vårdcentrum Tierp/Älvkarleby. */
export const parties = [
  'region-uppsala',
  'tierp',
  'alvkarleby',
  'privat-halsocentralen-eken',
  'privat-vardboendet-linden',
] as const;

/** The network of one vårdcentrum, in which Tierp decides who sees what. */
export interface Accessnetwork {
  /** The subgraphs of the network by slug, Tierp as the network file has it. */
  subgraphs: ReadonlyMap<string, RunningServer>;
  /** Tierp with access of its choice, the contract's defaults when left out, and a gateway of the network where it stands. */
  tierpWith(atkomst?: AccessChoice): Promise<{ tierp: RunningServer; gateway: RunningServer }>;
  close(): Promise<void>;
}

/** Starts it, each subgraph on its own SQLite database. */
export async function startAccessNetwork(): Promise<Accessnetwork> {
  const [sqlite] = (await testDatabases()) as [TestDatabases];
  const network = await startNetwork({ only: [...parties] });
  const servers: RunningServer[] = [];
  return {
    subgraphs: network.subgraphs,
    tierpWith: async (atkomst) => {
      const tierp = await startHuvudman(await huvudmanUnderProv('tierp', atkomst), {
        port: 0,
        host: '127.0.0.1',
        databaseUrl: await sqlite.url(),
        trust,
        log,
      });
      servers.push(tierp);
      return { tierp, gateway: await network.gatewayWith({ tierp: tierp.url }) };
    },
    close: async () => {
      await network.close();
      for (const server of servers) await server.close();
      await sqlite.cleanUp();
    },
  };
}
