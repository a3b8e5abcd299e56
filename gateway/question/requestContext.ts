import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { isRefusal, refusalError } from '../../shared/access/AccessRefusal.ts';
import { callOf } from '../../shared/serve/callOf.ts';
import { startServerSpan } from '../../shared/tracing/serverSpan.ts';
import { holdsInexact, parseExact } from '../../shared/values/exactNumbers.ts';
import { wantsFresh } from '../answers/answersAgain.ts';
import type { ClientTokens } from '../identity/ClientTokens.ts';
import {
  type Clock,
  Freshness,
  type GatewayContext,
  Identify,
  type OwnIdentity,
} from '../natverk/context.ts';
import { MemberStatuses } from '../natverk/MemberStatuses.ts';
import { logUnforeseen } from '../natverk/unforeseen.ts';

export interface RequestContextOptions {
  /** How members know the gateway; null: its calls carry no assertion. */
  own: OwnIdentity | null;
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

/** Makes what belongs to one request, once for each, whoever asks for it. Rejects with the refusal of an access token that must not be handed to members. */
export function requestContext({ own, tokens, publicUrl, clock, log }: RequestContextOptions) {
  const make = async (request: FastifyRequest): Promise<GatewayContext> => {
    startServerSpan(request, 'gateway', true);
    const { queryText, scope } = request;
    const sent = await tokens.of(callOf(request, publicUrl)).catch((error: Error) => {
      logUnforeseen(log, scope, error);
      throw error;
    });
    if (isRefusal(sent)) throw refusalError(sent);
    return {
      natverk: new MemberStatuses(clock),
      identify: new Identify(own, sent, scope),
      letIn: sent?.letIn,
      keepable: sent === null && !wantsFresh(request),
      freshness: new Freshness(),
      request,
      queryText,
      exactVariables: exactVariables(request),
    };
  };
  const made = new WeakMap<FastifyRequest, Promise<GatewayContext>>();
  return (request: FastifyRequest): Promise<GatewayContext> => {
    const known = made.get(request) ?? make(request);
    made.set(request, known);
    return known;
  };
}
