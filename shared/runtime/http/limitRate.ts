import { createHash } from 'node:crypto';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../limits/Refusal.ts';
import { tal } from '../../limits/tal.ts';
import { sendRefusal } from './sendRefusal.ts';

export interface RateLimits {
  /** Requests in a minute from one address. */
  requestsPerAddress: number;
  /** Requests in a minute with one access token. */
  requestsPerToken: number;
  /** Requests from one address that are under way at the same time. */
  concurrentPerAddress: number;
}

/** Callers that are counted at the same time; the least recent make way. */
const callers = 50_000;
/** A household or an office has a /64 to itself, so no more of an IPv6 address tells callers apart. */
const ipv6Subnet = 64;

/**
 * Counts each request at its address, and at its access token when it has one. The token is not verified here, so it only
 * ever makes the limit tighter: made-up tokens still count at the address. The whole token is the key, by its hash, not
 * the subject that it names: else anybody could use up a named person's share.
 */
export async function limitRate(app: FastifyInstance, limits: RateLimits): Promise<void> {
  await app.register(rateLimit, { global: false, cache: callers, timeWindow: 60_000, ipv6Subnet });
  const byAddress = app.createRateLimit({
    max: limits.requestsPerAddress,
    keyGenerator: addressOf,
  });
  const byToken = app.createRateLimit({
    max: limits.requestsPerToken,
    keyGenerator: ({ headers }) => hash(headers.authorization ?? ''),
  });
  const underWay = new Map<string, number>();

  app.addHook('onRequest', async (request, reply) => {
    if (isHealth(request)) return;
    const counted = await byAddress(request);
    if (!counted.isAllowed && counted.isExceeded) {
      return tooMany(reply, limits.requestsPerAddress, counted.ttlInSeconds);
    }
    if (request.headers.authorization !== undefined) {
      const own = await byToken(request);
      if (!own.isAllowed && own.isExceeded) {
        return tooMany(reply, limits.requestsPerToken, own.ttlInSeconds);
      }
    }
    const address = addressOf(request);
    const before = underWay.get(address) ?? 0;
    if (before >= limits.concurrentPerAddress) {
      return sendRefusal(reply.header('retry-after', 1), tooManyAtOnce(limits));
    }
    underWay.set(address, before + 1);
    reply.raw.once('close', () => {
      const left = (underWay.get(address) ?? 1) - 1;
      if (left > 0) underWay.set(address, left);
      else underWay.delete(address);
    });
  });
}

const addressOf = ({ ip }: FastifyRequest) => normalizeIP(ip, ipv6Subnet);
const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const isHealth = ({ url }: FastifyRequest) => url.startsWith('/health/');

function tooMany(reply: FastifyReply, limit: number, seconds: number): FastifyReply {
  return sendRefusal(reply.header('retry-after', seconds), {
    code: 'FOR_MANGA_FORFRAGNINGAR',
    message: `Fler än ${tal(limit)} förfrågningar på en minut tas inte emot. Försök igen om ${tal(seconds)} sekunder.`,
    status: 429,
    grans: limit,
  });
}

function tooManyAtOnce({ concurrentPerAddress: limit }: RateLimits): Refusal {
  return {
    code: 'FOR_MANGA_SAMTIDIGA',
    message: `Fler än ${tal(limit)} förfrågningar samtidigt tas inte emot. Vänta på svaren innan fler ställs.`,
    status: 429,
    grans: limit,
  };
}
