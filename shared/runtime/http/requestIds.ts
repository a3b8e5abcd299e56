import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { requestIdHeader, withRequestId } from '../requestId.ts';

/**
 * Gives each answer the id of its request, lets all that is done for the request know it, and writes a line when it is
 * answered: of what was asked, and by whom, that says nothing.
 */
export function requestIds(app: FastifyInstance, log: FastifyBaseLogger): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(requestIdHeader, request.id);
    withRequestId(request.id, done);
  });
  // A body comes in by events of its connection, which know nothing of the request.
  app.addHook('preValidation', (request, _reply, done) => withRequestId(request.id, done));
  app.addHook('onResponse', (request, reply, done) => {
    const line = { status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    const level = request.routeOptions.url === '/graphql' ? 'info' : 'debug';
    withRequestId(request.id, () => log[level](line, 'answered'));
    done();
  });
}
