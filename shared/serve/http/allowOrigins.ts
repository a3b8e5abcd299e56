import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestIdHeader } from '../../tracing/scope.ts';
import type { Origins } from './Origins.ts';

/** What pages at other addresses may request. Nothing of a session is included, so cookies open nothing here. */
const open =
  /^\/(graphql|schema\.graphql|data\/[a-z.]+|datasets\/dcat|fhir\/[A-Za-z0-9._/-]+)\/?(\?|$)/;
const headers = ['Content-Type', 'Accept', 'X-Request-Id', 'traceparent', 'Cache-Control'];
const exposed = [
  requestIdHeader,
  'Retry-After',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];
/** How long (seconds) a browser remembers that a page may. */
const maxAge = 600;

/**
 * Lets pages at the operator's chosen addresses send requests (CORS). A browser hides the answers from all other pages,
 * and no answer depends on a cookie. A preflight counts as a request, and the page can read a refusal too.
 */
export async function allowOrigins(app: FastifyInstance, origins: Origins): Promise<void> {
  const { anybody, listed } = origins;
  if (!anybody && listed.length === 0) return;
  const may = async ({ url, headers: { origin = '' } }: FastifyRequest) => {
    const isListed = listed.includes(origin);
    if (!open.test(url) || !(isListed || anybody)) return { origin: false };
    return {
      origin: isListed ? origin : '*',
      methods: ['GET', 'POST'],
      allowedHeaders: isListed ? [...headers, 'Authorization', 'DPoP'] : headers,
      exposedHeaders: exposed,
      maxAge,
      preflightContinue: true,
    };
  };
  // Most servers answer no other pages, and need not load this package.
  const { default: cors } = await import('@fastify/cors');
  await app.register(cors, () => may);
}
