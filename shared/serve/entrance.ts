import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  challengeOf,
  isRefusal,
  type Refusal,
  type Refusalcode,
  refusals,
} from '../access/AccessRefusal.ts';
import { assertionHeader } from '../access/assertion/assertion.ts';
import { certificateHeader } from '../access/assertion/callKey.ts';
import { callOf } from '../access/Call.ts';
import { anonymous as anybody, type Caller } from '../access/Caller.ts';
import type { Door, Expected } from '../access/Door.ts';
import type { RequestRefusal } from '../limits/RequestRefusal.ts';
import type { ClientLimits, SubgraphLimits } from '../limits/serverLimits.ts';
import { foundAhead } from './http/answerAhead.ts';
import { tooLarge } from './http/httpErrors.ts';
import { addressOf, ipv6Subnet, tokenOf, tooMany } from './http/limitCallers.ts';
import { sendRefusal } from './http/sendRefusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes the call, once its headers have been accepted. Null before, and where anybody may call. */
    expected: Expected | null;
  }
}

export interface EntranceOptions {
  door: Door;
  /** The subgraph's public address. Null: the address in each request. */
  publicUrl: string | null;
  limits: Pick<SubgraphLimits, 'refusedPerAddress' | 'requestsPerToken'>;
  /**
   * Who makes a call without a token, where callers can also come in another way. Null for a call that does not come
   * that way.
   */
  otherwise?: ((request: FastifyRequest) => Promise<Expected | Refusal | null>) | undefined;
  /** The limits for those who read what is public without a token. Null: nobody may. */
  anonymous: Pick<ClientLimits, 'bodyBytes' | 'requestsPerAddress'> | null;
}

/** An unread body of up to this many bytes is discarded as it arrives. For a larger one the connection is closed. */
const thrownAwayBytes = 1_000_000;

/**
 * Decides on a call before its body is read. A refused caller costs only its headers, and one that is refused often is
 * not judged at all. Calls through a trusted gateway are not counted, whatever their client sent.
 */
export async function entrance(
  app: FastifyInstance,
  { door, publicUrl, limits, otherwise, anonymous }: EntranceOptions,
) {
  app.decorateRequest('expected', null);
  await app.register(rateLimit, { global: false, timeWindow: 60_000, ipv6Subnet });
  const { refusedPerAddress, requestsPerToken } = limits;
  const refusedAt = app.createRateLimit({ max: refusedPerAddress, keyGenerator: addressOf });
  const withToken = app.createRateLimit({
    max: requestsPerToken,
    keyGenerator: (request) => tokenOf(request) ?? request.expected?.caller.sub ?? '',
  });
  const without = app.createRateLimit({
    max: anonymous?.requestsPerAddress ?? 0,
    keyGenerator: (request) => `without token ${addressOf(request)}`,
  });
  const expect = async (request: FastifyRequest) => {
    const before = foundAhead(request.raw)?.expected;
    if (before) return before;
    const { headers } = request;
    const stated = headers.authorization ?? headers[assertionHeader] ?? headers[certificateHeader];
    if (stated === undefined) {
      const other = await otherwise?.(request);
      if (other) return other;
      if (anonymous && isQuestion(request)) return reading;
    }
    return door.expect(callOf(request, publicUrl));
  };

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const expected = await expect(request);
    if (!isRefusal(expected)) {
      request.expected = expected;
      if (expected.caller.gateway !== null) return undefined;
      if (anonymous && readsAnonymously(request)) {
        const counted = await without(request);
        const { requestsPerAddress } = anonymous;
        if (!counted.isAllowed && counted.isExceeded) {
          return sendRefusal(reply, tooMany(requestsPerAddress, counted.ttlInSeconds));
        }
        const refusal = bodyRefused(request, anonymous);
        if (refusal) reply.header('connection', 'close');
        return refusal ? sendRefusal(reply, refusal) : undefined;
      }
      const counted = await withToken(request);
      if (counted.isAllowed || !counted.isExceeded) return undefined;
      return sendRefusal(reply, tooMany(requestsPerToken, counted.ttlInSeconds));
    }
    if (isEndless(request)) reply.header('connection', 'close');
    const { refused } = expected;
    if (isStrangers(request, refused)) {
      const counted = await refusedAt(request);
      if (!counted.isAllowed && counted.isExceeded) {
        return sendRefusal(reply, tooMany(refusedPerAddress, counted.ttlInSeconds));
      }
    }
    if (refusals[refused].status === 401) reply.header('www-authenticate', challengeOf(refused));
    return sendRefusal(reply, { code: refused, ...refusals[refused] });
  };
}

/** The identity of everybody who reads what is public. */
const reading: Expected = { caller: anybody, enter: async () => anybody };

/**
 * Whether the request is a query. Anonymous readers may not use what only gateways use, such as the stream of changes.
 */
const isQuestion = ({ routeOptions: { url } }: FastifyRequest) => url === '/graphql';

/** Whether a request was let in to read what is public, without a token and without a gateway. */
export function readsAnonymously({ expected }: FastifyRequest): boolean {
  return expected === reading;
}

/** Why a body is not read: it is larger than a gateway accepts from its clients, or does not state its size. */
function bodyRefused(
  { headers }: FastifyRequest,
  { bodyBytes }: Pick<ClientLimits, 'bodyBytes'>,
): RequestRefusal | null {
  const length = headers['content-length'];
  if (length === undefined) return headers['transfer-encoding'] === undefined ? null : unmeasured;
  return Number(length) > bodyBytes ? { ...tooLarge, grans: bodyBytes } : null;
}

const unmeasured: RequestRefusal = {
  code: 'BAD_REQUEST',
  message: 'Förfrågan säger inte hur stor den är. Skicka den med content-length.',
  status: 411,
};

/** Who makes a call that has passed the entrance, now that its body has come. */
export async function callerOf({
  method,
  expected,
  rawBody,
}: Pick<FastifyRequest, 'method' | 'expected' | 'rawBody'>): Promise<Caller | Refusal> {
  if (!expected) throw new Error('a call came past the entrance');
  return expected.enter(method === 'POST' ? rawBody : null);
}

/** Whether a refused call does not come through a trusted gateway: it has no valid assertion. */
function isStrangers({ headers }: FastifyRequest, refused: Refusalcode): boolean {
  const asserted = headers[assertionHeader] ?? headers[certificateHeader];
  return asserted === undefined || refused.startsWith('INTYG_');
}

function isEndless({ headers }: FastifyRequest): boolean {
  const length = headers['content-length'];
  if (length === undefined) return headers['transfer-encoding'] !== undefined;
  return Number(length) > thrownAwayBytes;
}
