import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body byte by byte, as it came in. Null without one. */
    rawBody: Buffer | null;
  }
}

/** Keeps the bytes of each JSON body besides its parsed value, since a gateway's assertion covers the bytes. */
export function keepRawBody(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('rawBody', null);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer;
    return parse(request, body.toString('utf8'), done);
  });
}

/** What a body says; undefined when it is no JSON that is taken. */
export type ParseJson = (body: Buffer) => unknown;

/** Reads JSON as `keepRawBody` does, where no request of Fastify's is at hand. */
export function parseJsonOf(app: FastifyInstance): ParseJson {
  const parse = app.getDefaultJsonParser('error', 'error');
  return (body) => {
    let read: unknown;
    void parse(null as unknown as FastifyRequest, body.toString('utf8'), (_error, value) => {
      read = value;
    });
    return read;
  };
}
