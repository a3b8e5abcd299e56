import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { GatewayKey } from '../../shared/access/assertion/GatewayKey.ts';
import { isRefusal } from '../../shared/access/Refusal.ts';
import { refusalError } from '../../shared/access/refusalError.ts';
import { callOf } from '../../shared/serve/callOf.ts';
import { startServerSpan } from '../../shared/tracing/serverSpan.ts';
import { holdsInexact, parseExact } from '../../shared/values/exactNumbers.ts';
import { wantsNew } from '../answers/answersAgain.ts';
import type { ClientTokens } from '../identity/ClientTokens.ts';
import type { Clock } from '../natverk/Clock.ts';
import { Freshness } from '../natverk/Freshness.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import { identifyBy } from '../natverk/Identify.ts';
import { logUnforeseen } from '../natverk/logUnforeseen.ts';
import { Natverk } from '../natverk/Natverk.ts';

export interface RequestContextOptions {
  /** The key by which members know the gateway; null: its calls carry no assertion. */
  key: GatewayKey | null;
  tokens: ClientTokens;
  /** The gateway's address as its clients write it; null: as each request says. */
  publicUrl: string | null;
  /** The clock by which members are held to their time. */
  clock: Clock;
  /** Told of what nobody foresaw. */
  log: FastifyBaseLogger;
}

/** The variables of a request when they hold numbers that JavaScript would change. */
function exactVariables({
  method,
  rawBody,
  query,
}: FastifyRequest): GatewayContext['exactVariables'] {
  const text = method === 'GET' ? Object(query).variables : rawBody?.toString('utf8');
  if (typeof text !== 'string' || !holdsInexact(text)) return null;
  const sent = parseExact(text) as Record<string, unknown> | null;
  const variables = method === 'GET' ? sent : sent?.variables;
  return typeof variables === 'object' ? (variables as Record<string, unknown> | null) : null;
}

/** Makes what belongs to one request. Rejects with the refusal of an access token that must not be handed to members. */
export function requestContext({ key, tokens, publicUrl, clock, log }: RequestContextOptions) {
  return async (request: FastifyRequest): Promise<GatewayContext> => {
    startServerSpan(request, 'gateway', true);
    const { queryText, scope } = request;
    const sent = await tokens.of(callOf(request, publicUrl)).catch((error: Error) => {
      logUnforeseen(log, scope, error);
      throw error;
    });
    if (isRefusal(sent)) throw refusalError(sent);
    return {
      natverk: new Natverk(clock),
      identify: identifyBy(key, sent, scope),
      letIn: sent?.letIn,
      keepable: sent === null && !wantsNew(request),
      freshness: new Freshness(),
      request,
      queryText,
      exactVariables: exactVariables(request),
    };
  };
}
