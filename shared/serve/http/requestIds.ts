import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { tracing } from '../../tracing/current.ts';
import {
  inScope,
  type RequestScope,
  requestIdHeader,
  requestIdInLog,
} from '../../tracing/requestId.ts';
import { endServerSpan } from '../../tracing/serverSpan.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What all that is done for the request knows of it. */
    scope: RequestScope;
  }
}

/**
 * Gives each answer the id of its request, and writes a line when it is answered: of what was asked, and by whom, that says
 * nothing. Where `ambient`, or when the process traces,
 * all that is done for the request knows the id by itself.
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
    request.scope = { id: request.id };
    reply.header(requestIdHeader, request.id);
    within(request, done);
  });
  // A body comes in by events of its connection, which know nothing of the request.
  app.addHook('preValidation', (request, _reply, done) => within(request, done));
  app.addHook('onResponse', ({ scope, routeOptions }, reply, done) => {
    endServerSpan(scope, reply.statusCode);
    const level = routeOptions.url === '/graphql' ? 'info' : 'debug';
    const line = { status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    log[level]({ ...requestIdInLog(scope), ...line }, 'answered');
    done();
  });
}
