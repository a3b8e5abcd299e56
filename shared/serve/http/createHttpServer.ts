import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import {
  inScope,
  type RequestScope,
  requestIdHeader,
  requestIdOf,
  tracing,
} from '../../tracing/scope.ts';
import { allowOrigins } from './allowOrigins.ts';
import { foundAhead, logAnswered } from './answerAhead.ts';
import type { Guard } from './Guard.ts';
import { clientError, httpErrors, sendError } from './httpErrors.ts';
import { limitAnswers, limitRate } from './limitCallers.ts';
import { limitConnections } from './limitConnections.ts';
import { securityHeaders } from './securityHeaders.ts';

/** How often (ms) to look for connections that are too slow. */
const checkEveryMs = 5_000;
/** A connection without data for this long (ms) is closed. No answer takes as long. */
const idleMs = 60_000;

/** No route has a schema: the hundred modules that would compile one stay unloaded. */
const refuseSchema = () => () => {
  throw new Error('a route has a schema, which nothing here compiles');
};
const noSchemas = { buildValidator: refuseSchema, buildSerializer: refuseSchema };

export interface HttpServerOptions {
  guard: Guard;
  log: FastifyBaseLogger;
  /** Whether the request's id follows its work by itself. Otherwise the server passes the scope on. */
  ambient: (request: FastifyRequest) => boolean;
}

/**
 * An HTTP server without routes. It closes slow connections, accepts only JSON, and counts callers where `guard` sets a
 * rate. It answers unknown requests with a code and a sentence. Its headers forbid browsers to use its answers as pages.
 */
export async function createHttpServer({
  guard,
  log,
  ambient,
}: HttpServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    bodyLimit: guard.limits.bodyBytes,
    trustProxy: guard.trustProxy.length > 0 ? [...guard.trustProxy] : false,
    requestTimeout: guard.requestMs,
    connectionTimeout: idleMs,
    http: {
      headersTimeout: Math.min(guard.headersMs, guard.requestMs),
      connectionsCheckingInterval: Math.min(checkEveryMs, guard.requestMs),
    },
    exposeHeadRoutes: false,
    schemaController: { compilersFactory: noSchemas },
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: (raw) => foundAhead(raw)?.scope.id ?? requestIdOf(raw.headers[requestIdHeader]),
    requestIdHeader: false,
    // Each line of the log has the id of its request already.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    clientErrorHandler: clientError,
    frameworkErrors: (error, _request, reply) => sendError(error, reply, log),
  });
  app.decorateRequest('queryText', null);
  app.decorateRequest('asked', null);
  app.decorateRequest('document', null);
  app.removeContentTypeParser('text/plain');
  requestIds(app, log, ambient);
  httpErrors(app, log);
  securityHeaders(app, guard.behindTls);
  await allowOrigins(app, guard.origins);
  const { connectionsPerAddress, rate, settlement, answers, trustProxy } = guard;
  if (connectionsPerAddress !== null) limitConnections(app, connectionsPerAddress, trustProxy);
  if (rate) await limitRate(app, rate, settlement);
  if (answers) limitAnswers(app, answers);
  return app;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The scope of everything that is done for the request. */
    scope: RequestScope;
  }
}

/**
 * Adds the request's id to each answer, and logs a line when it is answered. The line does not say what was asked, or
 * by whom. Where `ambient`, or when the process traces, the id follows all work for the request by itself.
 */
export function requestIds(
  app: FastifyInstance,
  log: FastifyBaseLogger,
  ambient: (request: FastifyRequest) => boolean,
): void {
  const within = (request: FastifyRequest, run: () => void) =>
    ambient(request) || tracing() ? inScope(request.scope, run) : run();
  app.decorateRequest('scope', null as unknown as RequestScope);
  app.addHook('onRequest', (request, reply, done) => {
    request.scope = foundAhead(request.raw)?.scope ?? { id: request.id };
    reply.header(requestIdHeader, request.id);
    within(request, done);
  });
  // A body arrives through events of the connection, which do not have the request's scope.
  app.addHook('preValidation', (request, _reply, done) => within(request, done));
  app.addHook('onResponse', ({ scope, routeOptions }, reply, done) => {
    const level = routeOptions.url === '/graphql' ? 'info' : 'debug';
    logAnswered(log, level, { scope, status: reply.statusCode, ms: reply.elapsedTime });
    done();
  });
}
