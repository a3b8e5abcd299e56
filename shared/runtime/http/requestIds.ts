import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import { endServerSpan } from '../../tracing/serverSpan.ts';
import { inScope, type RequestScope, requestIdHeader } from '../requestId.ts';

/**
 * Gives each answer the id of its request, lets all that is done for the request know it, and writes a line when it is
 * answered: of what was asked, and by whom, that says nothing.
 */
export function requestIds(app: FastifyInstance, log: FastifyBaseLogger): void {
  const scopes = new WeakMap<FastifyRequest, RequestScope>();
  const within = (request: FastifyRequest, run: () => void) => {
    const scope = scopes.get(request) ?? { id: request.id };
    scopes.set(request, scope);
    inScope(scope, run);
  };
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(requestIdHeader, request.id);
    within(request, done);
  });
  // A body comes in by events of its connection, which know nothing of the request.
  app.addHook('preValidation', (request, _reply, done) => within(request, done));
  app.addHook('onResponse', (request, reply, done) => {
    const line = { status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    const level = request.routeOptions.url === '/graphql' ? 'info' : 'debug';
    within(request, () => {
      endServerSpan(reply.statusCode);
      log[level](line, 'answered');
    });
    done();
  });
}
