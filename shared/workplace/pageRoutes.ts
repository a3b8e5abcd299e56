import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { isRefusal } from '../access/AccessRefusal.ts';
import type { Forms } from '../concept/forms.ts';
import { atkomst as ordinary } from '../contract/atkomst.ts';
import { sendRefusal } from '../serve/http/sendRefusal.ts';
import { sendSessionRefusal, sessionOf } from './sessionOf.ts';
import type { AccessLevels, Workplace } from './Workplace.ts';

/**
 * Serves labels, help, limits and choices for the pages' forms. All of it stands in the SDL, which anybody may read, so it
 * needs no session and loads beside the question of who is signed in.
 */
export function formsRoute(app: FastifyInstance, { formular }: Pick<Workplace, 'formular'>): void {
  let made: Served | null = null;
  app.get('/formular', async (request, reply) => {
    // Made when the first page asks: a start waits for all subgraphs, and few of them have their pages opened.
    made ??= served(formular());
    const { plain, zipped, etag } = made;
    reply.headers({ etag, vary: 'accept-encoding', 'cache-control': 'no-cache' });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    reply.type('application/json; charset=utf-8');
    return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      ? reply.header('content-encoding', 'gzip').send(zipped)
      : reply.send(plain);
  });
}

interface Served {
  plain: Buffer;
  zipped: Buffer;
  etag: string;
}

function served(forms: Forms): Served {
  const plain = Buffer.from(JSON.stringify(forms));
  const etag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"`;
  return { plain, zipped: gzipSync(plain), etag };
}

/** Longer than the gateway's own limit for any member. */
const waitMs = 15_000;

/**
 * Asks the gateway for the signed-in user, with the session's network token, which the browser never gets. Passes the answer on
 * unchanged. The route can only read.
 */
export function networkRoute(app: FastifyInstance, workplace: Workplace): void {
  app.post('/natverk', async (request, reply) => {
    const open = await sessionOf(request, workplace);
    if (isRefusal(open)) return sendSessionRefusal(reply, open);
    const gatewayUrl = workplace.gatewayUrl();
    if (gatewayUrl === null) return sendRefusal(reply, silent);
    const token = await workplace.renewal.networkToken(open);
    if (isRefusal(token)) return sendSessionRefusal(reply, token);
    try {
      const answer = await fetch(gatewayUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: new Uint8Array(request.rawBody ?? []),
        redirect: 'error',
        signal: AbortSignal.timeout(waitMs),
      });
      const text = await answer.text();
      return reply.code(answer.status).type('application/json; charset=utf-8').send(text);
    } catch (error) {
      workplace.log.warn({ reqId: request.id, err: error }, 'the gateway does not answer');
      return sendRefusal(reply, silent);
    }
  });
}

const silent = {
  code: 'SUBGRAPH_UNAVAILABLE',
  message:
    'Nätverket svarar inte just nu, så det går inte att se vad andra har sagt. Det egna går att arbeta med. Försök igen om en stund.',
  status: 503,
} as const;

/** Serves who sees which of the subgraph's fields, and what can be chosen, to signed-in users. */
export function accessLevelsRoute(app: FastifyInstance, workplace: Workplace): void {
  app.get('/atkomstnivaer', async (request, reply) => {
    const open = await sessionOf(request, workplace);
    return isRefusal(open) ? sendSessionRefusal(reply, open) : workplace.atkomst();
  });
}

/** Who sees which fields by the contract, where nobody has chosen anything. */
export const ordinaryLevels = (): AccessLevels => ({
  falt: Object.entries(ordinary)
    .sort()
    .map(([falt, niva]) => ({ falt, standard: niva, niva, nivaer: [] })),
  parter: [],
});
