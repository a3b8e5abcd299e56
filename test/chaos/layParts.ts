import { dirname, join } from 'node:path';
import type { MariaServer } from './MariaServer.ts';
import { Part } from './Part.ts';
import { kommuner, others, type Places } from './Places.ts';

/** Where the parts find what they need. */
export interface PartsOptions {
  folder: string;
  places: Places;
  /** Älvkarleby's database. */
  alvkarlebyFile: string;
  /** Null: samverkan and Tierp are on SQLite. */
  maria: MariaServer | null;
  genesis: string;
  issuers: string;
  gatewayKey: string;
  /** The gateways that members trust, and the file in which Älvkarleby has them by itself. */
  gatewayJwks: string;
  trusted: string;
  /** What the environment of every part says besides. */
  env: NodeJS.ProcessEnv;
}

export type Parts = ReturnType<typeof layParts>;
export type PartName = keyof Parts;

/** The parts that show metrics. What runs several members, and the issuer, is of these tests alone and shows none. */
export const measuredByPrometheus = {
  gateways: ['gateway', 'gateway2'],
  servers: ['registry', 'samverkan', 'samverkan2', 'tierp', 'tierp2', 'alvkarleby'],
} as const;
const measured: readonly string[] = Object.values(measuredByPrometheus).flat();

/** Every part of the network as a process that can be started. */
export function layParts(options: PartsOptions) {
  const { folder, places, maria, alvkarlebyFile, genesis, issuers, gatewayKey } = options;
  const { gatewayJwks, trusted } = options;
  const registryUrl = places.base('registry');
  const part = (name: string, script: string, args: readonly string[], more: object = {}) => {
    const env = {
      DATA_DIR: folder,
      ISSUERS: issuers,
      GATEWAY_KEYS: gatewayJwks,
      LOG_LEVEL: 'error',
      DATABASE_URL: '',
      SHUTDOWN_GRACE_MS: '1000',
      // Nobody signs in with a browser, and the issuers at which one would are not run here.
      WORKPLACE: 'false',
      ...(measured.includes(name) ? { METRICS_PORT: String(places.metricsPortOf(name)) } : {}),
      ...options.env,
      ...more,
    };
    return new Part({ name, script, args, env });
  };
  const port = (id: string) => ['--port', String(places.portOf(id))];
  const subgraph = (id: string, slug = id) => {
    const onMaria = maria !== null && slug !== 'alvkarleby';
    // Two instances have one database. What each keeps of the registry it keeps in a folder of its own; with the database in
    // a file there is one folder, so that one of them follows.
    const follows = slug === 'samverkan' && (onMaria || id === slug);
    const shared = slug === 'alvkarleby' ? dirname(alvkarlebyFile) : folder;
    const dataDir = onMaria ? join(folder, id) : shared;
    return part(id, 'subgraphs/start.ts', [slug, ...port(id)], {
      DATA_DIR: dataDir,
      DATABASE_URL: onMaria ? maria.url(slug) : '',
      GATEWAY_KEYS: slug === 'alvkarleby' ? trusted : gatewayJwks,
      REGISTRY_URL: follows ? registryUrl : '',
    });
  };
  const several = (name: string, slugs: readonly string[]) => {
    const args = slugs.map((slug) => `${slug}=${places.portOf(slug)}`);
    return part(name, 'test/chaos/parts/members.ts', args);
  };
  const gateway = (name: string) =>
    part(name, 'gateway/start.ts', ['--registry', registryUrl, ...port(name)], {
      DATA_DIR: join(folder, name),
      GATEWAY_KEY: gatewayKey,
      LIMIT_REQUESTS_PER_ADDRESS: '1000000',
      LIMIT_REQUESTS_PER_TOKEN: '1000000',
    });
  return {
    registry: part('registry', 'gateway/registry/start.ts', [
      ...['--genesis', genesis],
      ...port('registry'),
    ]),
    issuer: part('issuer', 'test/chaos/parts/issuer.ts', [], {
      PORT: String(places.portOf('issuer')),
    }),
    samverkan: subgraph('samverkan'),
    samverkan2: subgraph('samverkan2', 'samverkan'),
    tierp: subgraph('tierp'),
    tierp2: subgraph('tierp2', 'tierp'),
    alvkarleby: subgraph('alvkarleby'),
    kommuner: several('kommuner', kommuner),
    others: several('others', others),
    gateway: gateway('gateway'),
    gateway2: gateway('gateway2'),
  };
}
