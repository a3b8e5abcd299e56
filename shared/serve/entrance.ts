import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assertionHeader } from '../access/assertion/assertion.ts';
import type { Caller } from '../access/Caller.ts';
import type { Door, Expected } from '../access/Door.ts';
import { isRefusal, type Refusal } from '../access/Refusal.ts';
import { challengeOf } from '../access/refusalError.ts';
import { type Refusalcode, refusals } from '../access/refusals.ts';
import type { SubgraphLimits } from '../limits/SubgraphLimits.ts';
import { callOf } from './callOf.ts';
import { addressOf, ipv6Subnet, tokenOf } from './http/callers.ts';
import { tooMany } from './http/limitRate.ts';
import { sendRefusal } from './http/sendRefusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes the call, when its head is in order; null before, and where anybody may call. */
    expected: Expected | null;
  }
}

export interface EntranceOptions {
  door: Door;
  /** The subgraph's address as callers write it; null: as each request says. */
  publicUrl: string | null;
  limits: Pick<SubgraphLimits, 'refusedPerAddress' | 'requestsPerToken'>;
}

/** A body that is not read is thrown away as it comes, when it is no larger than this; of a larger one no end is waited for. */
const thrownAwayBytes = 1_000_000;

/**
 * Decides on a call before its body is read: who is not let in has cost its headers and no more, and is refused without being
 * judged when it knocks often. A call by a gateway that is trusted is not counted, whatever its client sent along.
 */
export async function entrance(app: FastifyInstance, { door, publicUrl, limits }: EntranceOptions) {
  app.decorateRequest('expected', null);
  await app.register(rateLimit, { global: false, timeWindow: 60_000, ipv6Subnet });
  const { refusedPerAddress, requestsPerToken } = limits;
  const refusedAt = app.createRateLimit({ max: refusedPerAddress, keyGenerator: addressOf });
  const withToken = app.createRateLimit({
    max: requestsPerToken,
    keyGenerator: (request) => tokenOf(request) ?? '',
  });

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const expected = await door.expect(callOf(request, publicUrl));
    if (!isRefusal(expected)) {
      request.expected = expected;
      if (expected.caller.gateway !== null) return undefined;
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

/** Who makes a call that the entrance has let by, now that its body has come. */
export async function callerOf({
  method,
  expected,
  rawBody,
}: FastifyRequest): Promise<Caller | Refusal> {
  if (!expected) throw new Error('a call came past the entrance');
  return expected.enter(method === 'POST' ? rawBody : null);
}

/** Whether a call that is not let in comes from no gateway that is trusted: it has no assertion, or not a good one. */
function isStrangers({ headers }: FastifyRequest, refused: Refusalcode): boolean {
  return headers[assertionHeader] === undefined || refused.startsWith('INTYG_');
}

function isEndless({ headers }: FastifyRequest): boolean {
  const length = headers['content-length'];
  if (length === undefined) return headers['transfer-encoding'] !== undefined;
  return Number(length) > thrownAwayBytes;
}
