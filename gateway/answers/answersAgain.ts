import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CallObserver } from '../members/guards.ts';
import type { Fresh, GatewayContext } from '../natverk/context.ts';
import type { MemberStatus } from '../natverk/MemberStatuses.ts';
import { answerBytes } from './answerBytes.ts';
import type { KeptAnswers } from './KeptAnswers.ts';
import { statusTextOf } from './statusText.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What of the answer is to be kept when it is sent; undefined when nothing is. */
    toKeep?: { data: Buffer; natverk: readonly MemberStatus[]; fresh: Fresh };
    /** The edition of the kept answers in which the request came. */
    keptEdition?: number;
  }
}

/** Whether a client wants nothing that was answered before, as one does that decides by the answer. */
export function wantsFresh({ headers }: FastifyRequest): boolean {
  return /\bno-cache\b/i.test(headers['cache-control'] ?? '');
}

/** A request by what decides its answer, byte by byte; null for one whose answer is not anybody's, or is to be new. */
function questionOf(request: FastifyRequest): string | null {
  const { method, url, headers, rawBody } = request;
  if (headers.authorization !== undefined || headers.dpop !== undefined) return null;
  if (wantsFresh(request)) return null;
  return `${method} ${url}\n${headers.accept ?? ''}\n${rawBody?.toString('latin1') ?? ''}`;
}

/**
 * Answers again, before anything is parsed or planned, what was answered before and may be. It was let through then.
 * `observer` hears of everybody whose answers are in it.
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

/** How all answered whose answers are in it, by id: samverkan is not named as long as it answers, but a kept answer ages. */
function allIn(natverk: readonly MemberStatus[], { editions }: Fresh): MemberStatus[] {
  const told = new Set(natverk.map(({ huvudman }) => huvudman));
  const untold = editions.filter(([{ member }]) => !told.has(member));
  const answered = untold.map(
    ([{ member }]): MemberStatus => ({ huvudman: member, status: 'SVARADE', ms: 0 }),
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
      natverk: allIn(natverk, fresh).map((svar) => statusTextOf(svar, atMs)),
      contentType: String(contentType),
    };
    kept.keep(question, answer, fresh, keptEdition ?? kept.edition);
  };
}

/** `null` is the only JSON of an answer's data that begins so. */
const nullByte = 0x6e;

/** Notes what of an answer is to be kept when it is sent: all of it, when everybody in it allows that. It holds no error. */
export function keepable(
  { freshness, keepable, request }: GatewayContext,
  data: Buffer,
  natverk: readonly MemberStatus[],
): void {
  const { fresh } = freshness;
  if (fresh && keepable && data[0] !== nullByte) request.toKeep = { data, natverk, fresh };
}
