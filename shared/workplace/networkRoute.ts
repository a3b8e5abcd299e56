import type { FastifyInstance } from 'fastify';
import { isRefusal } from '../access/AccessRefusal.ts';
import { sendRefusal } from '../serve/http/sendRefusal.ts';
import { sendSessionRefusal, sessionOf } from './sessionOf.ts';
import type { Workplace } from './Workplace.ts';

/** Longer than the gateway waits for anybody. */
const waitMs = 15_000;

/**
 * Asks the network view for who is signed in, with the session's token for the network, which the browser never has. What
 * the gateway answers is handed on as it is; it only reads.
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
