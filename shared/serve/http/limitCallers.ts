import { createHash } from 'node:crypto';
import rateLimit, { normalizeIP, type RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countText, overLimit, type RequestRefusal } from '../../limits/RequestRefusal.ts';
import { Accounts, type Settlement } from '../../store/Settlement.ts';
import { refusalBody, sendRefusal } from './sendRefusal.ts';

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

export interface AnswerLimits {
  /** Bytes of one answer. */
  answerBytes: number;
  /** Bytes of answers that one address has been given and not yet taken in. */
  unreadBytesPerAddress: number;
  /** Bytes of answers that all have been given and not yet taken in. */
  unreadBytes: number;
}

/**
 * Bounds the memory that answers take: one answer, and all that wait for callers who ask and do not read. A file is read as
 * fast as its caller takes it in, so it takes none.
 */
export function limitAnswers(app: FastifyInstance, limits: AnswerLimits): void {
  const unread = new Unread();
  app.addHook('onSend', async (request, reply, payload) => {
    const bytes = sizeOf(payload);
    if (bytes === 0 || byGateway(request)) return payload;
    const address = addressOf(request);
    const refusal = refusalOf(bytes, unread.of(address), unread.all, limits);
    if (refusal) return refusedInstead(reply, refusal);
    unread.add(address, bytes);
    reply.raw.once('close', () => unread.add(address, -bytes));
    return payload;
  });
}

/** Whether a gateway that is trusted asks, at a subgraph: what it is given it limits itself. */
const byGateway = ({ expected }: FastifyRequest) => (expected?.caller.gateway ?? null) !== null;

/** Bytes of answers that were handed to Node.js and that the operating system has not taken yet, by address. */
class Unread {
  all = 0;
  readonly #byAddress = new Map<string, number>();

  of(address: string): number {
    return this.#byAddress.get(address) ?? 0;
  }

  add(address: string, bytes: number): void {
    this.all += bytes;
    const own = this.of(address) + bytes;
    if (own > 0) this.#byAddress.set(address, own);
    else this.#byAddress.delete(address);
  }
}

function sizeOf(payload: unknown): number {
  if (typeof payload === 'string') return Buffer.byteLength(payload);
  return Buffer.isBuffer(payload) ? payload.length : 0;
}

function refusalOf(
  bytes: number,
  own: number,
  all: number,
  limits: AnswerLimits,
): RequestRefusal | null {
  const { answerBytes, unreadBytesPerAddress, unreadBytes } = limits;
  if (bytes > answerBytes) return tooLarge(bytes, answerBytes);
  // Nothing is unread of an address that reads: it is answered however large its answer is.
  if (own > 0 && own + bytes > unreadBytesPerAddress)
    return tooMuchUnread(own, unreadBytesPerAddress, 429);
  return all + bytes > unreadBytes ? tooMuchUnread(all, unreadBytes, 503) : null;
}

function refusedInstead(reply: FastifyReply, refusal: RequestRefusal): string {
  const { status, retryAfter } = refusal;
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  reply.removeHeader('content-length');
  reply.code(status).type('application/json; charset=utf-8');
  return JSON.stringify(refusalBody(refusal));
}

function tooLarge(bytes: number, limit: number): RequestRefusal {
  return overLimit(
    'HELA_SVARET_FOR_STORT',
    `Svaret är på ${countText(bytes)} byte; högst ${countText(limit)} lämnas i ett svar. Fråga om färre parter eller färre fält, eller begränsa listor med first.`,
    limit,
    bytes,
  );
}

function tooMuchUnread(varde: number, grans: number, status: 429 | 503): RequestRefusal {
  const whose = status === 429 ? 'till din adress' : 'till alla som frågar';
  return {
    code: 'FOR_MANGA_OLASTA_SVAR',
    message: `Svar på ${countText(varde)} byte ${whose} är inte hämtade än; högst ${countText(grans)} får vänta. Läs svaren och försök igen om en sekund.`,
    status,
    grans,
    varde,
    retryAfter: 1,
  };
}

/** A household or an office has a /64 to itself, so no more of an IPv6 address tells callers apart. */
export const ipv6Subnet = 64;

/** An address as callers are counted by it. */
export const callerAt = (ip: string) => normalizeIP(ip, ipv6Subnet);

/** The address that a request comes from; behind a proxy that is trusted, as the proxy says. */
export const addressOf = ({ ip }: FastifyRequest) => callerAt(ip);

/**
 * An access token as callers are counted by it; null without one. It is not verified here, so it only ever makes a limit
 * tighter: made-up tokens still count at the address. The whole token is the key, by its hash, not the subject that it names:
 * else anybody could use up a named person's share.
 */
export function tokenOf({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  return createHash('sha256').update(authorization).digest('base64');
}
