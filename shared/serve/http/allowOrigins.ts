import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestIdHeader } from '../../tracing/scope.ts';
import type { Origins } from './Origins.ts';

/** What a page at another address may ask for. Never what belongs to a session: a cookie opens nothing here. */
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
/** A browser asks again after so long whether it may. */
const maxAge = 600;

/**
 * Lets pages at other addresses ask, as the operator has chosen (CORS). A browser keeps the answer from all others, and no
 * answer depends on a cookie. The question whether a page may is counted as a request, and a refusal can be read by the page too.
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
  // Most servers answer no other pages, and need not load it.
  const { default: cors } = await import('@fastify/cors');
  await app.register(cors, () => may);
}
