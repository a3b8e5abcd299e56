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

/** The value of a JSON body; undefined when it is not valid JSON or holds a key that could poison an object's prototype. */
export type ParseJson = (body: Buffer) => unknown;

/** Parses JSON as `keepRawBody` does, for a request that Fastify has not seen. */
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
