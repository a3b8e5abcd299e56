import cluster from 'node:cluster';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import { SettingError } from '../shared/errors/SettingError.ts';
import { createLog } from '../shared/serve/createLog.ts';
import { readArguments } from '../shared/serve/readArguments.ts';
import { type Prepared, runServer } from '../shared/serve/runServer.ts';
import {
  parsePort,
  parseUrl,
  readPortalContact,
  readPublicUrl,
  readSettings,
  type Settings,
} from '../shared/serve/settings.ts';
import { openStore } from '../shared/store/openStore.ts';
import type { startGateway } from './gateway.ts';
import { readMemberLimits } from './members/limits.ts';
import { readReachable } from './members/readReachable.ts';
import { Usage } from './metrics/Usage.ts';
import { withMetrics } from './metrics/withMetrics.ts';
import { readGatewayKey } from './natverk/readGatewayKey.ts';
import { readPlanner } from './operation/planning/nativePlanner.ts';
import { askAhead } from './portal/askAhead.ts';
import { readPortal } from './portal/readPortal.ts';
import { excludeMembers, readExcluded } from './registry/excludeMembers.ts';
import { fixedNetwork, type NetworkSource, type Undantag } from './registry/Network.ts';
import { RegistrySource } from './registry/RegistrySource.ts';
import { readNetwork } from './registry/readNetwork.ts';
import { readSafelist } from './safelist/readSafelist.ts';
import { beginPrimary, observed, partOf } from './workers/begin.ts';
import { type FromPrimary, type PreparedWorker, runWorker } from './workers/worker.ts';

const ownSupergraph = new URL('compose/supergraph.graphql', import.meta.url);
/** How long after its start the gateway asks what the portal's pages will ask. */
const afterStartMs = 5_000;
const usage =
  'npm run gateway -- (--network FILE | --registry URL [--genesis HASH] | --supergraph FILE) [--safelist FILE|DIR [--safelist-mode only|beside]] [--graphs] [--port N]';

const service = 'vardnat-gateway';

async function prepare(): Promise<Prepared & PreparedWorker> {
  const options = {
    network: { type: 'string' },
    registry: { type: 'string' },
    genesis: { type: 'string' },
    supergraph: { type: 'string' },
    safelist: { type: 'string' },
    'safelist-mode': { type: 'string' },
    port: { type: 'string' },
    // The network's graphs one by one, for another router: npm run scatter.
    graphs: { type: 'boolean', default: false },
    // For the parent process of npm start: load everything, and begin when it says so.
    'on-message': { type: 'boolean', default: false },
  } as const;
  const { values } = readArguments({ options, strict: true }, usage);
  const { network, registry, genesis, supergraph, port, graphs } = values;
  if ([network, registry, supergraph].filter((given) => given !== undefined).length !== 1) {
    throw new SettingError(`Give one of --network, --registry and --supergraph. Usage: ${usage}`);
  }
  if (graphs && supergraph !== undefined)
    throw new SettingError(
      '--graphs goes with --network or --registry: the graphs of a supergraph have addresses of their own.',
    );
  const settings = readSettings(process.env);
  const supergraphSdl = await readSupergraph(supergraph ?? ownSupergraph);
  let loaded: typeof startGateway | null = null;
  if (values['on-message'] && cluster.isPrimary) {
    const message = once(process, 'message');
    loaded = await readyGateway(supergraphSdl, settings);
    await message;
  }
  const log = createLog('gateway', settings);
  // Beside a gateway on the same machine it keeps what it knows to itself.
  const folder = join(settings.dataDir, graphs ? 'scatter' : 'gateway');
  const excluded = readExcluded(process.env.EXCLUDED_MEMBERS);
  const reachable = readReachable(process.env.PRIVATE_NETWORKS, settings.production);
  const gateway = {
    supergraphSdl,
    key:
      supergraph !== undefined && settings.gatewayKey === null
        ? null
        : await readGatewayKey(settings),
    publicUrl: readPublicUrl(settings),
    samverkanFile: supergraph === undefined ? join(folder, 'samverkan.json') : null,
    extensionsFolder: join(folder, 'tillagg'),
    clientLimits: graphs ? { ...settings.clientLimits, ...routerLimits } : settings.clientLimits,
    graphs,
    ...readMemberLimits(process.env),
    planner: readPlanner(process.env.QUERY_PLANNER),
    keptAnswerBytes: settings.keptAnswerBytes ?? undefined,
    // Addresses in a file are the operator's own choice; those in the registry are each member's.
    reachable: registry === undefined ? null : reachable,
    introspection: settings.introspection,
    safelist: await safelistOf(values.safelist, values['safelist-mode']),
    trustProxy: settings.trustProxy,
    origins: settings.origins,
    publisher: settings.openDataPublisher,
    openDataContact: settings.openDataContact,
    portal:
      supergraph === undefined && !graphs
        ? await readPortal(readPortalContact(settings), settings.publicUrl, settings.embedOrigins)
        : null,
    port: port === undefined ? settings.port : parsePort(port, '--port'),
    host: settings.host,
    log,
  };
  const { gatewayWorkers: workers, metricsPort, host } = settings;
  const named = async <Running>(starting: Promise<Running>): Promise<Running> => {
    try {
      return await starting;
    } catch (error) {
      const { name, message } = error as Error;
      if (supergraph === undefined || name !== 'GraphQLError') throw error;
      throw new SettingError(
        `The supergraph file ${supergraph} is no Federation 2 supergraph (${message}): compose it anew.`,
      );
    }
  };
  const begin = async () => {
    const shown = view(
      await networkSource(
        { network, registry, genesis, mirrors: settings.registryMirrors },
        folder,
        log,
      ),
      excluded,
      log,
    );
    const owner = graphs ? 'scatter' : 'gateway';
    const store = await openStore(settings.sharedStore, { owner, log });
    const usage = await Usage.open(join(folder, 'anvandning.json'), log);
    const more = async (registry: Registry) =>
      (await import('../shared/doctor/watch.ts')).showStanding(registry, await standing());
    const metrics = { port: metricsPort, host, log, usage, store, more };
    const whole = { ...gateway, network: shown, usage, store };
    const running = await (workers > 1
      ? beginPrimary({
          ...whole,
          workers,
          metricsPort,
          more,
          program: fileURLToPath(import.meta.url),
        })
      : named(
          withMetrics(metrics, async (observer) => {
            const start = loaded ?? (await loadGateway(supergraphSdl, settings));
            return start({ ...whole, observer });
          }),
        ));
    const { portal } = gateway;
    // Not while everything else on the machine is starting too.
    if (portal) setTimeout(() => void askAhead(running.url, portal), afterStartMs).unref();
    return running;
  };
  /** As one of several workers, of which each has its part of what memory and connections there are. */
  const startAs = async ({ show, ...from }: FromPrimary) => {
    const start = await loadGateway(supergraphSdl, settings);
    const observer = metricsPort === null ? undefined : await observed(show);
    const samverkanFile = gateway.samverkanFile && from.samverkanFile;
    return named(start({ ...partOf(gateway, workers), ...from, samverkanFile, observer }));
  };
  const standing = async () => {
    const { standing: of } = await import('../shared/doctor/Standing.ts');
    if (network !== undefined) await readNetwork(network);
    const { dataDir, publicUrl, trustProxy, gatewayKey, keyDays } = settings;
    const { host, port } = gateway;
    return of({
      ...{ id: 'gateway', host, port, dataDir, publicUrl, trustProxy, keyDays },
      secrets: gatewayKey === null ? [] : [{ setting: 'GATEWAY_KEY', file: gatewayKey }],
      registry:
        registry === undefined
          ? null
          : { url: parseUrl(registry, '--registry'), genesis: genesis ?? null },
    });
  };
  const examine = async () =>
    (await import('../shared/doctor/examine.ts')).examine(await standing());
  return { start: begin, examine, startAs, log };
}

/** One router asks for all its clients, whom it limits itself: nobody is counted by address or token. */
const routerLimits = Object.fromEntries(
  (
    [
      'requestsPerAddress',
      'requestsPerToken',
      'concurrentPerAddress',
      'connectionsPerAddress',
    ] as const
  ).map((name) => [name, Number.MAX_SAFE_INTEGER]),
);

/** What starts the gateway. It takes a second to load and warm up, which a wrong setting need not wait for. */
async function loadGateway(supergraphSdl: string, { clientLimits }: Settings) {
  const { startGateway } = await import('./gateway.ts');
  const { warmUp } = await import('./limits/warmUp.ts');
  warmUp(supergraphSdl, clientLimits);
  return startGateway;
}

/** The same, with the subgraphs' schemas worked out while the network is waited for, and held until the gateway has them. */
async function readyGateway(supergraphSdl: string, settings: Settings) {
  const start = await loadGateway(supergraphSdl, settings);
  const { subgraphSchemas } = await import('./compose/subgraphSchemas.ts');
  const held = new Set([subgraphSchemas(supergraphSdl)]);
  return (...options: Parameters<typeof start>) => start(...options).finally(() => held.clear());
}

/** Where the gateway learns of the network; null with a supergraph of its own. */
async function networkSource(
  {
    network,
    registry,
    genesis,
    mirrors,
  }: { network?: string; registry?: string; genesis?: string; mirrors: readonly string[] },
  folder: string,
  log: FastifyBaseLogger,
): Promise<NetworkSource | null> {
  if (network !== undefined) return fixedNetwork(await readNetwork(network));
  if (registry === undefined) return null;
  const file = join(folder, 'registry.jsonl');
  const url = parseUrl(registry, '--registry');
  return RegistrySource.follow({ url, mirrors, file, genesis: genesis ?? null, log });
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

if (cluster.isWorker) await runWorker(service, prepare);
else await runServer(service, prepare);
