import { writeKeyPair } from '../../shared/access/keys/keyPair.ts';
import type { Tillagg } from '../../shared/domain/tillagg/Tillagg.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun } from '../serve/provkommun.ts';

/** SDL of its own that a newcomer publishes. */
export const cyklar = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query {
  "How many bikes there are."
  privat_ny_cyklar: Int
}`;

let made = 0;

/** The newcomer's subgraph, running, which trusts a gateway whose key is in its folder. */
export async function startNewcomer(
  path: (...parts: string[]) => string,
  tillagg?: Tillagg,
): Promise<RunningServer> {
  await writeKeyPair(path('gateway.key.json'), path('gateway.jwks.json'));
  made += 1;
  return startHuvudman(
    { ...provkommun(1), id: 'privat-ny', tillagg },
    {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: `sqlite:${path(`privat-ny-${made}.sqlite`)}`,
      trust: { ...trust, gatewayKeys: { file: path('gateway.jwks.json') } },
      log,
    },
  );
}
