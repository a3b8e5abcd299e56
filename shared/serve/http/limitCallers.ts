import { createHash } from 'node:crypto';
import rateLimit, { normalizeIP, type RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countText, overLimit, type RequestRefusal } from '../../limits/RequestRefusal.ts';
import { Accounts, type Settlement } from '../../store/Settlement.ts';
import { refusalBody, sendRefusal } from './sendRefusal.ts';

export interface RateLimits {
  /** Requests in a minute from one address. */
  requestsPerAddress: number;
  /** Requests in a minute from one address for the files of a page. */
  filesPerAddress: number;
  /** Requests in a minute with one access token. */
  requestsPerToken: number;
  /** Concurrent requests from one address. */
  concurrentPerAddress: number;
}

/** The most callers to count at the same time. The least recently active are dropped for new ones. */
const callers = 50_000;

/**
 * Counts each request at its address, and at its access token when it has one. The counts belong to this process, or to
 * all that share `settlement`.
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

/** Counts of requests in each period, such as a minute of the clock, over all processes that share them. */
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

/**
 * Whether a request asks for the server's health, which an orchestrator does all the time. Other pages below /health
 * are counted.
 */
const isProbe = ({ routeOptions: { url = '' } }: FastifyRequest) => probes.includes(url);

/**
 * A page has some thirty files, which a browser then caches. Two hundred people who open it for the first time need
 * thousands.
 */
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
  /** Bytes of answers that were sent to one address and that it has not read yet. */
  unreadBytesPerAddress: number;
  /** Bytes of answers that were sent to all callers and that they have not read yet. */
  unreadBytes: number;
}

/**
 * Limits the memory for answers: the size of one, and the total of those that callers have requested and do not read.
 * Files are sent as fast as their caller reads, so they take no memory.
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

/** Whether a trusted gateway calls a subgraph. It limits answers itself. */
const byGateway = ({ expected }: FastifyRequest) => (expected?.caller.gateway ?? null) !== null;

/** Bytes of answers that Node.js has got and that the operating system has not taken yet, by address. */
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
  // An address that reads its answers has nothing unread, so its next answer may be of any size.
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

/** The prefix of an IPv6 address that identifies a caller: a household or an office has a whole /64. */
export const ipv6Subnet = 64;

let last = { ip: '', caller: '' };

/** The part of an address that identifies a caller. A request asks for it several times, and 5 µs of IPv6 each are remembered. */
export function callerAt(ip: string): string {
  if (ip !== last.ip) last = { ip, caller: normalizeIP(ip, ipv6Subnet) };
  return last.caller;
}

/** The address that a request comes from. Behind a trusted proxy, the address that the proxy states. */
export const addressOf = ({ ip }: FastifyRequest) => callerAt(ip);

/**
 * The key of an access token for counting. Null without a token. The token is not verified here, so it only makes a
 * limit tighter: invented tokens still count at the address. The key is the hash of the whole token, not its subject:
 * otherwise anybody could use up another person's share.
 */
export function tokenOf({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  return createHash('sha256').update(authorization).digest('base64');
}
