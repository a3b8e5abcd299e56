import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countText, overLimit, type RequestRefusal } from '../../limits/RequestRefusal.ts';
import { addressOf } from './callers.ts';
import { refusalBody } from './sendRefusal.ts';

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
