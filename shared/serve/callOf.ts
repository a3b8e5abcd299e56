import type { FastifyRequest } from 'fastify';
import type { Call } from '../access/Caller.ts';

/** A request as access is decided by; `publicUrl` is the server's address as callers write it, null being as they say. */
export function callOf(request: FastifyRequest, publicUrl: string | null): Call {
  return {
    method: request.method,
    url: publicUrl ?? `${request.protocol}://${request.host}${request.url.split('?')[0]}`,
    headers: request.raw.headersDistinct ?? distinct(request),
    body: request.rawBody,
  };
}

/** What a server asks itself (`inject`) has its headers in one form only. */
function distinct({ headers }: FastifyRequest): Call['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat()]),
  );
}
