import type { Issuer } from '../shared/access/Issuer.ts';
import { type Standing, standing } from '../shared/doctor/Standing.ts';
import { medTillagg } from '../shared/domain/tillagg/medTillagg.ts';
import type { Settings } from '../shared/serve/settings.ts';
import type { SubgraphOptions } from '../shared/subgraph/startSubgraph.ts';
import { sessionMigrations } from '../shared/workplace/session/tables.ts';
import { loadConfig } from './network.ts';

type Options = Pick<SubgraphOptions, 'port' | 'host' | 'databaseUrl' | 'trust'>;

/** Everything that a subgraph depends on, by the settings that it would start with. */
export async function standsOn(
  slug: string,
  { port, host, databaseUrl: url, trust }: Options,
  settings: Settings,
): Promise<Standing> {
  const { callKey, gatewayUrl, samverkanUrl, registryUrl, workplace } = settings;
  const issuers: readonly Issuer[] = workplace
    ? trust.issuers
    : trust.issuers.map(({ signIn: _, ...issuer }) => issuer);
  const migrations = await migrationsOf(slug);
  return standing({
    ...{ id: slug, host, port, dataDir: settings.dataDir },
    ...{ publicUrl: settings.publicUrl, trustProxy: settings.trustProxy, mail: settings.mail },
    ...{ backupDir: settings.backupDir, keyDays: settings.keyDays, vouchers: settings.vouchers },
    secrets: [
      ...(callKey === null ? [] : [{ setting: 'CALL_KEY', file: callKey }]),
      ...issuers.flatMap(({ signIn }) =>
        signIn?.clientSecretFile
          ? [{ setting: 'clientSecretFile', file: signIn.clientSecretFile }]
          : [],
      ),
    ],
    database: migrations && { url, migrations: [...migrations, ...sessionMigrations] },
    issuers,
    gatewayKeys: trust.gatewayKeys,
    registry:
      slug === 'samverkan' && registryUrl !== null ? { url: registryUrl, genesis: null } : null,
    asked: [
      ...(gatewayUrl === null ? [] : [{ setting: 'GATEWAY_URL', url: gatewayUrl }]),
      ...(samverkanUrl === null ? [] : [{ setting: 'SAMVERKAN_URL', url: samverkanUrl }]),
    ],
  });
}

/** Every migration of a subgraph; null for a subgraph on another stack. */
async function migrationsOf(slug: string) {
  if (slug === 'samverkan') return (await import('./samverkan/samverkan.ts')).samverkan.migrations;
  const config = await loadConfig(slug);
  return 'huvudman' in config ? medTillagg(config.huvudman).migrations : null;
}
