import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Portal } from '../Portal.ts';
import type { AndringarQuery, KalenderQuery } from '../src/queries/queries.generated.ts';
import { andringsflode } from './andringsflode.ts';
import { askPortal, NoAnswer } from './askPortal.ts';
import { kalender } from './kalender.ts';

interface Query {
  huvudman?: string;
  vardcentrum?: string;
}

/** How far back the feed goes, and how many changes of each huvudman it is made of. */
const feedDays = 30;
const feedChanges = 100;

/** Serves what other programs follow: the changes as Atom, meetings and reports due as a calendar, at addresses that stay. */
export function serveFiles(app: FastifyInstance, portal: Portal): void {
  const ask = askPortal(app, portal);
  const origin = ({ protocol, host }: FastifyRequest) => portal.origin ?? `${protocol}://${host}`;

  app.get<{ Querystring: Query }>('/andringar.atom', (request, reply) =>
    answered(reply, async () => {
      const day = new Date(Date.now() - feedDays * 86_400_000).toISOString().slice(0, 10);
      const { vardcentrum = null } = request.query;
      const variables = { fran: `${day}T00:00:00Z`, first: feedChanges, vardcentrum };
      const data = await ask<AndringarQuery>(request, 'Andringar', variables);
      reply.type('application/atom+xml; charset=utf-8');
      return andringsflode(data, request.query, origin(request));
    }),
  );

  app.get<{ Querystring: Query }>('/kalender.ics', (request, reply) =>
    answered(reply, async () => {
      const now = new Date();
      const data = await ask<KalenderQuery>(request, 'Kalender', { ar: now.getFullYear() });
      reply.type('text/calendar; charset=utf-8');
      return kalender(data, request.query.vardcentrum ?? null, origin(request), now);
    }),
  );
}

/** The file; 503 with the reason when the network gives no answer to make it of, so that who follows it keeps what they have. */
async function answered(reply: FastifyReply, make: () => Promise<string>): Promise<string> {
  try {
    const file = await make();
    reply.header('cache-control', 'no-cache');
    return file;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    reply.code(503).type('text/plain; charset=utf-8').header('retry-after', '60');
    return `${error.message} Försök igen om en stund.\n`;
  }
}
