import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { SettingError } from '../shared/errors/SettingError.ts';
import { createLog } from '../shared/serve/createLog.ts';
import { readArguments } from '../shared/serve/readArguments.ts';
import { runServer } from '../shared/serve/runServer.ts';
import {
  parsePort,
  parseUrl,
  readPublicUrl,
  readSettings,
  type Settings,
} from '../shared/serve/settings.ts';
import { startGateway } from './gateway.ts';
import { readGatewayKey } from './identity/readGatewayKey.ts';
import { readExcluded } from './members/readExcluded.ts';
import { readMemberLimits } from './members/readMemberLimits.ts';
import { readReachable } from './members/readReachable.ts';
import { withMetrics } from './metrics/withMetrics.ts';
import { readPortal } from './portal/readPortal.ts';
import { excludeMembers } from './registry/excludeMembers.ts';
import type { Undantag } from './registry/Network.ts';
import { fixedNetwork, type NetworkSource } from './registry/NetworkSource.ts';
import { RegistrySource } from './registry/RegistrySource.ts';
import { readNetwork } from './registry/readNetwork.ts';
import { readSafelist } from './safelist/readSafelist.ts';

const usage =
  'npm run gateway -- (--network FILE | --registry URL [--genesis HASH] | --supergraph FILE) [--safelist FILE|DIR [--safelist-mode only|beside]] [--port N]';

await runServer('vardnat-gateway', async () => {
  const options = {
    network: { type: 'string' },
    registry: { type: 'string' },
    genesis: { type: 'string' },
    supergraph: { type: 'string' },
    safelist: { type: 'string' },
    'safelist-mode': { type: 'string' },
    port: { type: 'string' },
    // For the parent process of npm start: load everything, and begin when it says so.
    'when-told': { type: 'boolean', default: false },
  } as const;
  const { values } = readArguments({ options, strict: true }, usage);
  const { network, registry, genesis, supergraph, port } = values;
  if ([network, registry, supergraph].filter((given) => given !== undefined).length !== 1) {
    throw new SettingError(`Give one of --network, --registry and --supergraph. Usage: ${usage}`);
  }
  const settings = readSettings(process.env);
  if (values['when-told']) await once(process, 'message');
  const log = createLog('gateway', settings);
  const excluded = readExcluded(process.env.EXCLUDED_MEMBERS);
  const reachable = readReachable(process.env.PRIVATE_NETWORKS, settings.production);
  const gateway = {
    supergraphSdl: await readSupergraph(
      supergraph ?? new URL('compose/supergraph.graphql', import.meta.url),
    ),
    network: view(
      await networkSource({ network, registry, genesis }, settings, log),
      excluded,
      log,
    ),
    key:
      supergraph !== undefined && settings.gatewayKey === null
        ? null
        : await readGatewayKey(settings),
    publicUrl: readPublicUrl(settings),
    samverkanFile:
      supergraph === undefined ? join(settings.dataDir, 'gateway', 'samverkan.json') : null,
    extensionsFolder: join(settings.dataDir, 'gateway', 'tillagg'),
    clientLimits: settings.clientLimits,
    ...readMemberLimits(process.env),
    keptAnswerBytes: settings.keptAnswerBytes ?? undefined,
    // Addresses in a file are the operator's own choice; those in the registry are each member's.
    reachable: registry === undefined ? null : reachable,
    introspection: settings.introspection,
    safelist: await safelistOf(values.safelist, values['safelist-mode']),
    trustProxy: settings.trustProxy,
    portal: supergraph === undefined ? await readPortal(settings.portalContact) : null,
    port: port === undefined ? settings.port : parsePort(port, '--port'),
    host: settings.host,
    log,
  };
  const metrics = { port: settings.metricsPort, host: settings.host, log };
  return withMetrics(metrics, (observer) => startGateway({ ...gateway, observer }));
});

/** Where the gateway learns of the network; null with a supergraph of its own. */
async function networkSource(
  { network, registry, genesis }: { network?: string; registry?: string; genesis?: string },
  { dataDir }: Settings,
  log: FastifyBaseLogger,
): Promise<NetworkSource | null> {
  if (network !== undefined) return fixedNetwork(await readNetwork(network));
  if (registry === undefined) return null;
  const file = join(dataDir, 'gateway', 'registry.jsonl');
  const url = parseUrl(registry, '--registry');
  return RegistrySource.follow({ url, file, genesis: genesis ?? null, log });
}

/** The network as this gateway shows it. Throws SettingError when there are no members to leave out. */
function view(
  source: NetworkSource | null,
  excluded: ReadonlyMap<string, Undantag>,
  log: FastifyBaseLogger,
): NetworkSource | null {
  if (source) return excludeMembers(source, excluded, log);
  if (excluded.size === 0) return null;
  throw new SettingError('EXCLUDED_MEMBERS goes with --network or --registry.');
}

async function safelistOf(path: string | undefined, mode: string | undefined) {
  if (mode !== undefined && (path === undefined || (mode !== 'only' && mode !== 'beside'))) {
    throw new SettingError(
      `--safelist-mode is "${mode}" but goes with --safelist, and is only or beside. Usage: ${usage}`,
    );
  }
  return path === undefined ? null : readSafelist(path, mode !== 'beside');
}

async function readSupergraph(file: string | URL): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new SettingError(`The supergraph file ${file} cannot be read.`);
  });
}
