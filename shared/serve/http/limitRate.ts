import rateLimit, { type RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { countText, type RequestRefusal } from '../../limits/RequestRefusal.ts';
import { Accounts, type Settlement } from '../../store/Settlement.ts';
import { addressOf, ipv6Subnet, tokenOf } from './callers.ts';
import { sendRefusal } from './sendRefusal.ts';

export interface RateLimits {
  /** Requests in a minute from one address. */
  requestsPerAddress: number;
  /** Requests in a minute from one address for the files that a page is made of. */
  filesPerAddress: number;
  /** Requests in a minute with one access token. */
  requestsPerToken: number;
  /** Requests from one address that are under way at the same time. */
  concurrentPerAddress: number;
}

/** Callers that are counted at the same time; the least recent make way. */
const callers = 50_000;

/**
 * Counts each request at its address, and at its access token when it has one; by this process alone, or by all that share
 * `settlement`.
 */
export async function limitRate(
  app: FastifyInstance,
  limits: RateLimits,
  settlement: Settlement | null = null,
): Promise<void> {
  const store = settlement ? sharedCounts(settlement) : undefined;
  await app.register(rateLimit, {
    ...{ global: false, cache: callers, timeWindow: 60_000, ipv6Subnet, store },
  });
  const limit = (name: string, max: number, keyGenerator: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max, keyGenerator, name } as RateLimitOptions);
  const byAddress = limit('adress', limits.requestsPerAddress, addressOf);
  const filesByAddress = limit('filer', limits.filesPerAddress, addressOf);
  const byToken = limit('token', limits.requestsPerToken, (request) => tokenOf(request) ?? '');
  const underWay = new Map<string, number>();

  app.addHook('onRequest', async (request, reply) => {
    if (isProbe(request)) return;
    const counted = await (isFile(request) ? filesByAddress : byAddress)(request);
    if (!counted.isAllowed) {
      reply.headers({
        'ratelimit-limit': counted.max,
        'ratelimit-remaining': counted.remaining,
        'ratelimit-reset': counted.ttlInSeconds,
      });
    }
    if (!counted.isAllowed && counted.isExceeded) {
      return sendRefusal(reply, tooMany(counted.max, counted.ttlInSeconds));
    }
    if (request.headers.authorization !== undefined) {
      const own = await byToken(request);
      if (!own.isAllowed && own.isExceeded) {
        return sendRefusal(reply, tooMany(limits.requestsPerToken, own.ttlInSeconds));
      }
    }
    const address = addressOf(request);
    const before = underWay.get(address) ?? 0;
    if (before >= limits.concurrentPerAddress) return sendRefusal(reply, tooManyAtOnce(limits));
    underWay.set(address, before + 1);
    reply.raw.once('close', () => {
      const left = (underWay.get(address) ?? 1) - 1;
      if (left > 0) underWay.set(address, left);
      else underWay.delete(address);
    });
  });
}

/** The requests of each stretch of time, such as a minute of the clock, by all who share them. */
function sharedCounts(settlement: Settlement) {
  return class SharedCounts {
    readonly #counts: Accounts;

    constructor(options: { name?: string }) {
      this.#counts = new Accounts(`antal ${options.name ?? ''}`, 0, settlement);
    }

    child(options: object): SharedCounts {
      return new SharedCounts(options);
    }

    incr(
      caller: string,
      done: (error: null, counted: { current: number; ttl: number }) => void,
      stretchMs = 60_000,
    ): void {
      const now = Date.now();
      const key = `${caller} ${Math.floor(now / stretchMs)}`;
      this.#counts.add(key, 1);
      done(null, { current: this.#counts.owed(key), ttl: stretchMs - (now % stretchMs) });
    }
  };
}

const probes = ['/health/live', '/health/ready'];

/** Whether a request asks how the server is, which whoever looks after it does all the time. Other pages below /health are counted. */
const isProbe = ({ routeOptions: { url = '' } }: FastifyRequest) => probes.includes(url);

/** A page is made of some thirty files, which a browser then keeps: two hundred who open it first need thousands. */
const isFile = ({ routeOptions: { url = '' } }: FastifyRequest) => url.startsWith('/assets/');

export function tooMany(limit: number, seconds: number): RequestRefusal {
  return {
    code: 'FOR_MANGA_FORFRAGNINGAR',
    message: `Fler än ${countText(limit)} förfrågningar på en minut tas inte emot. Försök igen om ${countText(seconds)} sekunder.`,
    status: 429,
    grans: limit,
    varde: limit + 1,
    retryAfter: seconds,
  };
}

function tooManyAtOnce({ concurrentPerAddress: limit }: RateLimits): RequestRefusal {
  return {
    code: 'FOR_MANGA_SAMTIDIGA',
    message: `Fler än ${countText(limit)} förfrågningar samtidigt tas inte emot. Vänta på svaren innan fler ställs.`,
    status: 429,
    grans: limit,
    retryAfter: 1,
  };
}
