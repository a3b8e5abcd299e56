import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { registryLimits } from '../../shared/contract/registryLimits.ts';
import { RegistryUnavailable } from '../../shared/registry/client/RegistryClient.ts';
import { refusal } from '../../shared/registry/RegistryRefusal.ts';
import type { SignedEntry } from '../../shared/registry/SignedEntry.ts';
import type { Signer } from '../../shared/registry/Signer.ts';
import { Leaving } from '../../shared/serve/http/Leaving.ts';
import { OpenConnections } from '../../shared/serve/http/OpenConnections.ts';
import { securityHeaders } from '../../shared/serve/http/securityHeaders.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { EventStreams } from './EventStreams.ts';
import { Mirror, type MirrorOptions } from './Mirror.ts';
import { Registry, type RegistryFace, type RegistryFiles } from './Registry.ts';

export interface RegistryOptions {
  /** Where the log is kept. */
  folder: string;
  /** The key that signs checkpoints. With a second key, the registry changes to that one when it starts. */
  keys: readonly Signer[];
  /** What founds the network, when there is no log yet; null when there is. */
  genesis: SignedEntry | null;
  port: number;
  host: string;
  log: FastifyBaseLogger;
  /** Addresses and networks of the proxies in front, whose X-Forwarded-For is trusted. None when undefined. */
  trustProxy?: readonly string[];
  limits?: Partial<typeof defaultLimits>;
}

const defaultLimits = {
  /** Entries and countersignatures that one address may send in a minute. */
  writesPerMinute: 600,
  /** Entries of one kind that one party may add in a day, and their total length. */
  share: { entries: 200, bytes: 2_000_000 },
  /** Questions that one address may ask in a minute. */
  readsPerMinute: 3_000,
  /** Listeners at a time, and how many of them may come from one address. */
  eventStreams: 1_000,
  eventStreamsPerAddress: 50,
};

/** A household or an office has a /64 to itself, so only that much of an IPv6 address identifies a caller. */
const ipv6Subnet = 64;

/**
 * Starts the registry: a log that anyone may read and verify. Only members, and newcomers that members vouch for, can add to
 * it. It keeps nobody's data, and no key but its own.
 */
export async function startRegistry(options: RegistryOptions): Promise<RunningServer> {
  const { folder, keys, genesis, log } = options;
  const { share } = { ...defaultLimits, ...options.limits };
  return serve(await Registry.open(filesIn(folder), keys, genesis, share, log), options);
}

/** Starts a mirror of a registry, which answers the same requests. It waits for the registry as long as it takes. */
export async function startMirror(
  options: Omit<RegistryOptions, 'keys' | 'genesis'> &
    Pick<MirrorOptions, 'url' | 'mirrors' | 'genesis'>,
): Promise<RunningServer> {
  const { folder, url, mirrors, genesis, log } = options;
  const files = filesIn(folder);
  return serve(await Mirror.follow({ url, mirrors, genesis, files, log }), options);
}

const filesIn = (folder: string): RegistryFiles => ({
  log: join(folder, 'log.jsonl'),
  countersignatures: join(folder, 'countersignatures.json'),
});

async function serve(
  registry: RegistryFace,
  options: Pick<RegistryOptions, 'port' | 'host' | 'log' | 'trustProxy' | 'limits'>,
): Promise<RunningServer> {
  const { port, host, log, trustProxy = [] } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const streams = new EventStreams(registry, {
    all: limits.eventStreams,
    perAddress: limits.eventStreamsPerAddress,
  });
  const app = Fastify({
    loggerInstance: log,
    // A signed entry is its payload and a signature or two; JSON adds a little.
    bodyLimit: registryLimits.entryBytes + 10_000,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: true }),
  });
  const leaving = new Leaving(app);
  securityHeaders(app, false);
  await app.register(rateLimit, { max: limits.readsPerMinute, timeWindow: 60_000, ipv6Subnet });
  health(app, leaving, registry);
  routes(app, registry, streams, limits);
  const connections = new OpenConnections(app.server);
  try {
    await app.listen({ port, host });
  } catch (error) {
    await registry.close();
    throw error;
  }
  const bound = (app.server.address() as AddressInfo).port;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${bound}/`,
    port: bound,
    close: async (graceMs = 0) => {
      await leaving.begin(graceMs);
      streams.close();
      const closed = app.close();
      connections.end();
      await closed;
      await registry.close();
    },
  };
}

function health(app: FastifyInstance, leaving: Leaving, registry: RegistryFace): void {
  const unlimited = { config: { rateLimit: false } };
  app.get('/health/live', unlimited, async () => ({ status: 'live' }));
  app.get('/health/ready', unlimited, async (_request, reply) => {
    if (leaving.isLeaving) return reply.code(503).send({ status: 'leaving' });
    if (!registry.ready) return reply.code(503).send({ status: 'no log yet' });
    return { status: 'ready' };
  });
}

function routes(
  app: FastifyInstance,
  registry: RegistryFace,
  streams: EventStreams,
  { writesPerMinute }: typeof defaultLimits,
): void {
  const writing = { config: { rateLimit: { max: writesPerMinute, timeWindow: 60_000 } } };

  // What a mirror passes on may not reach the registry.
  app.setErrorHandler(async (error, _request, reply) => {
    if (!(error instanceof RegistryUnavailable)) throw error;
    return reply.code(503).send({ error: error.message });
  });
  app.get('/checkpoint', async (_request, reply) => {
    if (!registry.ready) return reply.code(503).send({ error: 'there is no log yet' });
    reply.header('cache-control', 'no-store');
    return registry.published();
  });

  app.get<{ Querystring: { from?: string } }>('/log', async ({ query }, reply) => {
    const from = query.from ?? '0';
    if (!/^\d{1,9}$/.test(from)) {
      const message = `from är "${from.slice(0, 20)}" men ska vara numret på en rad i loggen.`;
      return reply.code(422).send({ refusal: refusal('OGILTIG_FORM', message) });
    }
    reply.type('application/json').header('cache-control', 'no-store');
    return `{"records":[${registry.page(Number(from)).join(',')}]}`;
  });

  app.post('/entries', writing, async ({ body }, reply) => {
    const appended = await registry.append(body);
    if (!appended.ok) return reply.code(422).send({ refusal: appended.refusal });
    const { nr, hash } = appended;
    return reply.code(201).send({ nr, hash });
  });

  app.post('/countersignatures', writing, async ({ body }, reply) => {
    const { countersignature } = Object(body) as { countersignature?: unknown };
    const refused = await registry.countersign(countersignature);
    return refused ? reply.code(422).send({ refusal: refused }) : reply.code(201).send({});
  });

  app.get('/events', async ({ ip }, reply) => {
    const refused = streams.open(reply, normalizeIP(ip, ipv6Subnet));
    if (refused === null) return reply;
    if (refused === 'address') {
      return reply.code(429).send({ error: 'too many listeners from this address' });
    }
    return reply.code(503).send({ error: 'too many listeners' });
  });
}
