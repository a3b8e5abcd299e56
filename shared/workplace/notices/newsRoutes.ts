import type { FastifyInstance } from 'fastify';
import { isRefusal } from '../../access/AccessRefusal.ts';
import { HandelseEntity } from '../../outbox/Handelse.ts';
import { FoljdEntity } from '../../outbox/tables.ts';
import { atLeast } from '../../serve/database/rows/Rows.ts';
import { sendRefusal } from '../../serve/http/sendRefusal.ts';
import { isDatumTid } from '../../values/datum.ts';
import { signedIn } from '../handlers.ts';
import { sendSessionRefusal, sessionOf } from '../sessionOf.ts';
import type { Workplace } from '../Workplace.ts';

/** The most changes of other parties that one page shows. */
const most = 1_000;

/** A stream that wakes open pages when something has changed, and the list of what other parties have changed. */
export function newsRoutes(app: FastifyInstance, workplace: Workplace): void {
  const { notices, door, db } = workplace;

  // The events carry no data, only that something has changed. The page then asks with its session, under the usual rules.
  app.get('/handelser', async (request, reply) => {
    const open = await sessionOf(request, workplace, { unattended: true });
    if (isRefusal(open)) return sendSessionRefusal(reply, open);
    const mayListen = async () => !isRefusal(await door.open(request, { unattended: true }));
    if (!(await notices.streams.open(reply, mayListen))) return sendRefusal(reply, tooMany);
    notices.watched();
    return reply;
  });

  app.get(
    '/sedan-sist',
    signedIn(workplace, async (_open, request, reply) => {
      const { fran } = Object(request.query) as { fran?: unknown };
      if (typeof fran !== 'string' || !isDatumTid(fran)) return sendRefusal(reply, noTime);
      const foljda = await db.rows.find(FoljdEntity, { order: { namn: 'ASC' } });
      const tid = atLeast(new Date(fran).toISOString());
      const part = foljda.map((one) => one.part);
      const where = { part, tid };
      const rows = await db.rows.find(HandelseEntity, {
        where,
        order: { tid: 'DESC' },
        limit: most,
      });
      return {
        parter: foljda.map(({ part: id, namn, hord }) => ({
          ...{ id, namn, hord },
          andringar: rows
            .filter((row) => row.part === id)
            .map(({ typ, tid: when, ny }) => ({ typ, tid: when, ny })),
        })),
      };
    }),
  );
}

const noTime = {
  code: 'BAD_USER_INPUT',
  message: 'fran måste vara en tidpunkt som 2026-01-31T08:00:00Z.',
  status: 400,
} as const;

const tooMany = {
  code: 'FOR_MANGA_SAMTIDIGA',
  message: 'För många sidor är öppna. Sidan visar det senaste när du laddar om den.',
  status: 503,
} as const;
