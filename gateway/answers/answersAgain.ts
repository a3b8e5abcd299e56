import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import type { CallObserver } from '../members/CallObserver.ts';
import type { Fresh } from '../natverk/Freshness.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import type { Svar } from '../natverk/Natverk.ts';
import { answerBytes } from './answerBytes.ts';
import type { KeptAnswers } from './KeptAnswers.ts';
import { toldOf } from './toldOf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What of the answer is to be kept when it is sent; undefined when nothing is. */
    toKeep?: { data: string; natverk: readonly Svar[]; fresh: Fresh };
    /** The edition of the kept answers in which the request came. */
    keptEdition?: number;
  }
}

/** Whether a client wants nothing that was answered before, as one does that decides by the answer. */
export function wantsNew({ headers }: FastifyRequest): boolean {
  return /\bno-cache\b/i.test(headers['cache-control'] ?? '');
}

/** A request by what decides its answer, byte by byte; null for one whose answer is not anybody's, or is to be new. */
function questionOf(request: FastifyRequest): string | null {
  const { method, url, headers, rawBody } = request;
  if (headers.authorization !== undefined || headers.dpop !== undefined) return null;
  if (wantsNew(request)) return null;
  return `${method} ${url}\n${headers.accept ?? ''}\n${rawBody?.toString('latin1') ?? ''}`;
}

/**
 * Answers again, before anything is parsed or planned, what was answered before and may be. It was let through then.
 * `observer` is told of everybody whose answers are in it.
 */
export function giveAgain(kept: KeptAnswers, observer: Pick<CallObserver, 'fresh'>) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const question = questionOf(request);
    const answer = question === null ? undefined : kept.find(question);
    if (!answer) {
      request.keptEdition = kept.edition;
      return undefined;
    }
    for (const { huvudman } of answer.natverk) observer.fresh(huvudman);
    return reply
      .header('cache-control', 'no-store')
      .type(answer.contentType)
      .send(answerBytes(answer, Date.now()));
  };
}

/** How all answered whose answers are in it, by id: samverkan is not told of as long as it answers, but a kept answer ages. */
function allIn(natverk: readonly Svar[], { editions }: Fresh): Svar[] {
  const told = new Set(natverk.map(({ huvudman }) => huvudman));
  const untold = editions.filter(([{ member }]) => !told.has(member));
  const answered = untold.map(
    ([{ member }]): Svar => ({ huvudman: member, status: 'SVARADE', ms: 0 }),
  );
  return [...natverk, ...answered].sort((a, b) => (a.huvudman < b.huvudman ? -1 : 1));
}

/** Keeps an answer as it is sent. */
export function keepSent(kept: KeptAnswers) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { toKeep, keptEdition } = request;
    const question = toKeep ? questionOf(request) : null;
    const contentType = reply.getHeader('content-type');
    if (!toKeep || question === null || reply.statusCode !== 200 || !contentType) return;
    const { fresh, data, natverk } = toKeep;
    const atMs = Date.now();
    const answer = {
      data: Buffer.from(data),
      natverk: allIn(natverk, fresh).map((svar) => toldOf(svar, atMs)),
      contentType: String(contentType),
    };
    kept.keep(question, answer, fresh, keptEdition ?? kept.edition);
  };
}

/** Finds out whether an answer may be kept: everybody in it allows it, and it holds nothing but data. */
export const mayBeGivenAgain: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      const { freshness, keepable, natverk, request } = contextValue;
      const { fresh } = freshness;
      if (!fresh || !keepable || response.body.kind !== 'single') return;
      const { data, errors } = response.body.singleResult;
      if (!data || errors) return;
      const json = withExactNumbers(JSON.stringify(data));
      request.toKeep = { data: json, natverk: natverk.list(), fresh };
    },
  }),
};
