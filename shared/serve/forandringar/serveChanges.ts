import type { FastifyInstance } from 'fastify';
import { isRefusal, refusals } from '../../access/AccessRefusal.ts';
import type { RequestRefusal } from '../../limits/RequestRefusal.ts';
import { callerOf } from '../entrance.ts';
import { sendRefusal } from '../http/sendRefusal.ts';
import type { Before } from '../serveGraphql.ts';
import { ChangeStreams } from './ChangeStreams.ts';
import type { ChangeWatch } from './ChangeWatch.ts';

/** Where a subgraph announces its changes. An answer that may be kept names it (`Link`, relation `monitor`, RFC 5989). */
export const changesPath = '/forandringar';

/**
 * Tells whoever is let in as a gateway is that something was written: a POST with any JSON body, since the gateway's
 * assertion holds for a body, answered by server-sent events for as long as both want.
 */
export function serveChanges(watch: ChangeWatch) {
  return async (app: FastifyInstance, entrance: Before[]): Promise<void> => {
    const streams = new ChangeStreams(watch);
    app.post(changesPath, { onRequest: entrance }, async (request, reply) => {
      const caller = await callerOf(request);
      if (isRefusal(caller)) {
        const { refused: code } = caller;
        return sendRefusal(reply, { code, ...refusals[code] });
      }
      return (await streams.open(reply)) ? reply : sendRefusal(reply, tooMany);
    });
    app.addHook('preClose', async () => {
      streams.close();
      watch.close();
    });
  };
}

const tooMany: RequestRefusal = {
  code: 'FOR_MANGA_SAMTIDIGA',
  message: 'För många lyssnar redan på ändringar här. Fråga igen i stället för att lyssna.',
  status: 503,
};
