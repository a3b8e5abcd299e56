import type { AddressInfo } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readsAnonymously } from './entrance.ts';
import { admitQuery, type Decide, decideBy, jsonStatus } from './http/admitQuery.ts';
import { type Ahead, answerAhead } from './http/answerAhead.ts';
import { createHttpServer } from './http/createHttpServer.ts';
import { type Guard, ordinaryGuard } from './http/Guard.ts';
import { Leaving } from './http/Leaving.ts';
import { keepRawBody } from './rawBody.ts';

export interface ServeOptions<Context extends BaseContext> {
  /** Makes the Apollo server. `drain` is the plugin that lets current requests finish at shutdown. */
  apollo: (drain: ReturnType<typeof fastifyApolloDrainPlugin>) => ApolloServer<Context>;
  /** The Apollo server in use, started, where `apollo` makes only the first. Left out: the first. */
  current?: (first: ApolloServer<Context>) => Promise<ApolloServer<Context>>;
  /** The context of one request. */
  context: (request: FastifyRequest) => Promise<Context>;
  /** Resolves when the server can answer. Rejects with the reason when it cannot. */
  ready: () => Promise<void>;
  /** Closes what the server uses, after the last request is answered. */
  onClose: () => Promise<void>;
  /**
   * Hooks for a request whose body has come (`arriving`), for an admitted request (`before`), which each may answer it,
   * and for an answer before it is sent (`after`).
   */
  around?: { arriving: Before[]; before: Before[]; after: After[] } | undefined;
  /**
   * Makes the handler that answers some queries itself and passes the others on to Apollo Server. Left out: Apollo
   * Server answers all.
   */
  front?: (apollo: Answering) => Answering;
  /** What answers gateways' questions ahead of all the rest, where there is a door; nothing when left out. */
  ahead?: Ahead;
  /** Makes what decides on a question before its body is read; anybody may send one when left out. */
  entrance?: (app: FastifyInstance) => Promise<Before>;
  /** Adds other pages, behind the same entrance. Left out: none. */
  pages?: (app: FastifyInstance, entrance: Before[]) => Promise<void>;
  port: number;
  host: string;
  log: FastifyBaseLogger;
  /** Its limits. Left out: a subgraph's. */
  guard?: Partial<Guard>;
  /** Whether the request's id follows its work by itself (the default). Otherwise the scope is passed on. */
  ambient?: (request: FastifyRequest) => boolean;
}

export type Before = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply | undefined>;
/** Answers an admitted query, with a text or with the sent reply. */
export type Answering = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
type After = (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<void>;

/** A running server. */
export interface RunningServer {
  /** Its GraphQL endpoint. */
  url: string;
  port: number;
  /**
   * Says for `graceMs` (left out: 0) that it is not ready, and goes on answering. Then stops listening, finishes
   * current requests, and closes what it uses.
   */
  close(graceMs?: number): Promise<void>;
}

/**
 * Serves GraphQL at /graphql, and /health/live (the process runs) and /health/ready (it can answer, and is not about to
 * stop; otherwise 503). Rejects when the port is taken.
 */
export async function serveGraphql<Context extends BaseContext>(
  options: ServeOptions<Context>,
): Promise<RunningServer> {
  const { log, ready, onClose, port, host, ambient = () => true, around } = options;
  const { front = (apollo: Answering) => apollo } = options;
  const guard = { ...ordinaryGuard, ...options.guard };
  const app = await createHttpServer({ guard, log, ambient });
  keepRawBody(app);
  const leaving = new Leaving(app);
  const apollo = options.apollo(fastifyApolloDrainPlugin(app));

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async ({ id }, reply) => {
    if (leaving.isLeaving) return reply.code(503).send({ status: 'leaving' });
    try {
      await ready();
      return { status: 'ready' };
    } catch (error) {
      log.warn({ reqId: id, err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });

  const entrance = options.entrance ? [await options.entrance(app)] : [];
  await options.pages?.(app, entrance);
  await apollo.start();
  const decide = decideBy(guard);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: entrance,
    preHandler: [...(around?.arriving ?? []), admit(guard, decide), ...(around?.before ?? [])],
    onSend: [jsonStatus, ...(around?.after ?? [])],
    handler: front(answering(apollo, options)),
  });
  const { ahead } = options;
  const { bodyBytes } = guard.limits;
  try {
    if (ahead) await answerAhead(app, { ...ahead, decide, leaving, bodyBytes, log });
    await app.listen({ port, host });
  } catch (error) {
    await apollo.stop();
    throw error;
  }

  const bound = (app.server.address() as AddressInfo).port;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${bound}/graphql`,
    port: bound,
    close: async (graceMs = 0) => {
      await leaving.begin(graceMs);
      await apollo.stop();
      await onClose();
    },
  };
}

/** The limits on a question's form: those who read without being let in have narrower ones. */
function admit(guard: Guard, decide: Decide): Before {
  const letIn = admitQuery(decide);
  if (guard.anonymous === null) return letIn;
  const anybody = admitQuery(decideBy({ ...guard, limits: guard.anonymous }));
  return (request, reply) => (readsAnonymously(request) ? anybody : letIn)(request, reply);
}

/** Apollo Server as a handler of queries. */
function answering<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  { context, current }: Pick<ServeOptions<Context>, 'context' | 'current'>,
): Answering {
  const handlerOf = (server: ApolloServer<Context>) =>
    fastifyApolloHandler(server, { context }) as Answering;
  if (!current) return handlerOf(apollo);
  const handlers = new WeakMap<ApolloServer<Context>, Answering>();
  return async (request, reply) => {
    const server = await current(apollo);
    const handler = handlers.get(server) ?? handlerOf(server);
    handlers.set(server, handler);
    return handler(request, reply);
  };
}
