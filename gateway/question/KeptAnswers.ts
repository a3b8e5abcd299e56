import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { AnswerWriter } from '../answer/AnswerWriter.ts';
import type { CallObserver } from '../members/guards.ts';
import type { Fresh, GatewayContext } from '../natverk/context.ts';
import type { MemberStatus } from '../natverk/MemberStatuses.ts';
import { dataHead } from '../run/run.ts';

/** A whole answer as it was given to somebody who sent no token. */
export interface KeptAnswer {
  /** Its `data` as JSON in UTF-8: encoding a text anew would be most of what giving it costs. */
  data: Buffer;
  /** Who was asked for it, and how each answered. */
  natverk: readonly StatusText[];
  contentType: string;
}

/** Room for some thousands of answers about a vårdcentrum. */
export const defaultKeptBytes = 50_000_000;

interface Entry extends KeptAnswer {
  fresh: Fresh;
}

/**
 * Whole answers, each to be given again to the very same question while everybody whose answers are in it allows that and
 * has not written. What the parties' own answers cannot save is saved here: putting them together.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Entry> | null;
  #edition = 0;

  /** Keeps so many bytes and no more; 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.#kept = maxBytes > 0 ? new LRUCache({ maxSize: maxBytes }) : null;
  }

  /** Another number each time that all is forgotten. */
  get edition(): number {
    return this.#edition;
  }

  /** Keeps the answer to a question that came in `edition`. */
  keep(question: string, answer: KeptAnswer, fresh: Fresh, edition: number): void {
    if (edition !== this.#edition) return;
    // A character of a text takes two bytes at most; what is said of a party, some three hundred.
    const size = 2 * question.length + answer.data.length + 300 * answer.natverk.length;
    this.#kept?.set(question, { ...answer, fresh }, { size });
  }

  find(question: string): KeptAnswer | undefined {
    const found = this.#kept?.get(question);
    if (!found) return undefined;
    const { untilMs, editions } = found.fresh;
    const stands =
      untilMs > Date.now() && editions.every(([member, edition]) => member.edition === edition);
    if (stands) return found;
    this.#kept?.delete(question);
    return undefined;
  }

  /** Forgets all: the schema, or who is in the network, is another. */
  clear(): void {
    this.#edition += 1;
    this.#kept?.clear();
  }
}

/** What is said about a party beside a kept answer: the same each time, but for how old it has become. */
interface StatusText {
  huvudman: string;
  /** As JSON, without the closing brace and the age. */
  head: string;
  /** When what is shown of it was answered, by `Date.now`. */
  tidMs: number;
}

/** What to say about a party each time that an answer is given again which was first given at `atMs`. */
function statusTextOf({ alderSekunder: _age, ...svar }: MemberStatus, atMs: number): StatusText {
  const { tid = new Date(atMs).toISOString() } = svar;
  const head = JSON.stringify({ ...svar, ms: 0, tid }).slice(0, -1);
  return { huvudman: svar.huvudman, head, tidMs: Date.parse(tid) };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The part of the answer to keep when it is sent; undefined when nothing is kept. */
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
export function questionOf(request: FastifyRequest): string | null {
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
      .send(bytesAgain(answer, Date.now()));
  };
}

/** How all answered whose answers are in it, by id: samverkan is not named as long as it answers, but a kept answer ages. */
function allIn(natverk: readonly MemberStatus[], { editions }: Fresh): MemberStatus[] {
  const named = new Set(natverk.map(({ huvudman }) => huvudman));
  const unnamed = editions.filter(([{ member }]) => !named.has(member));
  const answered = unnamed.map(
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

/** Notes an answer to be kept when it is sent, if every member in it allows that. The answer holds no error. */
export function keepable(
  { freshness, keepable, request }: GatewayContext,
  data: Buffer,
  natverk: readonly MemberStatus[],
): void {
  const { fresh } = freshness;
  if (fresh && keepable && data[0] !== nullByte) request.toKeep = { data, natverk, fresh };
}

/** A kept answer as it is given again: the same data, and for each party how old what is shown of it has become. */
function bytesAgain({ data, natverk }: KeptAnswer, nowMs: number): Buffer {
  let statuses = '';
  for (const { head, tidMs } of natverk) {
    const seconds = Math.max(0, Math.floor((nowMs - tidMs) / 1000));
    statuses += `${statuses && ','}${head},"alderSekunder":${seconds}}`;
  }
  return new AnswerWriter()
    .text(dataHead)
    .bytes({ bytes: data, from: 0, to: data.length })
    .text(`,"extensions":{"natverk":[${statuses}]}}\n`)
    .end();
}
