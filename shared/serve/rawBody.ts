import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body byte by byte, as it came in; null without one. */
    rawBody: Buffer | null;
  }
}

/** Keeps each JSON body as it came in beside what it says: a gateway's assertion holds for the bytes. */
export function keepRawBody(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('rawBody', null);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer;
    return parse(request, body.toString('utf8'), done);
  });
}
