import type { FastifyInstance } from 'fastify';
import { isRefusal, refusals } from '../../access/AccessRefusal.ts';
import type { RequestRefusal } from '../../limits/RequestRefusal.ts';
import { callerOf } from '../entrance.ts';
import { sendRefusal } from '../http/sendRefusal.ts';
import type { Before } from '../serveGraphql.ts';
import { ChangeStreams } from './ChangeStreams.ts';
import type { ChangeWatch } from './ChangeWatch.ts';

/**
 * The path where a subgraph announces its changes. An answer that may be cached links to it (`Link`, relation
 * `monitor`, RFC 5989).
 */
export const changesPath = '/forandringar';

/**
 * Announces every write to callers that are admitted as gateways. The request is a POST with any JSON body, since a
 * gateway's assertion covers a body. The answer is a stream of server-sent events.
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
