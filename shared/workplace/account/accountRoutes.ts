import type { FastifyInstance } from 'fastify';
import { sendRefusal } from '../../serve/http/sendRefusal.ts';
import { asAdmin, signedIn } from '../handlers.ts';
import { rollerOf, type Session } from '../session/Session.ts';
import type { OpenSession } from '../session/SessionDoor.ts';
import { issuerKey, signInPath } from '../signin/paths.ts';
import type { Workplace } from '../Workplace.ts';
import { pseudonymOf } from './AccessLog.ts';
import { addressFault, type Hur, ownerOf, ways } from './Addresses.ts';

/** Routes for users' own sessions and addresses, and for an admin to see and end everybody's sessions. */
export function accountRoutes(app: FastifyInstance, workplace: Workplace): void {
  const { sessions, addresses, accessLog, slug, notices } = workplace;

  const noticesOf = async (session: Session) => {
    const address = await addresses.of(session);
    return {
      epost: address?.adress ?? null,
      epostHur: address?.hur ?? null,
      mejl: workplace.mail !== null,
      flode: await notices.feeds.has(ownerOf(session)),
    };
  };
  const shown = async ({ session }: OpenSession) => ({
    arbetsplats: slug,
    namn: workplace.namn,
    huvudman: session.huvudman,
    roller: rollerOf(session),
    vem: pseudonymOf(session),
    slutarOmOanvand: sessions.endsIdle(session),
    slutar: session.slutar,
    ...(await noticesOf(session)),
    portal: workplace.portalOf(),
    samverkan: samverkanOf(workplace, session),
  });

  app.get('/session', signedIn(workplace, shown));
  app.post(
    '/session/fortsatt',
    signedIn(workplace, async (open) => {
      const session = (await sessions.byId(open.session.id)) ?? open.session;
      return shown({ ...open, session });
    }),
  );
  app.post(
    '/session/epost',
    signedIn(workplace, async (open, request, reply) => {
      const { epost = null, hur = 'GENAST' } = Object(request.body) as {
        epost?: unknown;
        hur?: unknown;
      };
      if (!ways.includes(hur as Hur)) {
        const message = `Välj när du vill ha mejl: ${ways.join(', ')}.`;
        return sendRefusal(reply, { code: 'BAD_USER_INPUT', message, status: 400 });
      }
      const fault = epost === null ? null : addressFault(epost);
      if (fault !== null) {
        return sendRefusal(reply, { code: 'BAD_USER_INPUT', message: fault, status: 400 });
      }
      await addresses.keep(open.session, epost as string | null, hur as Hur, open.origin);
      // Letters that still wait are dropped when the user erases the address.
      if (epost === null || hur === 'ALDRIG') await notices.outbox.forget(ownerOf(open.session));
      return shown(open);
    }),
  );

  app.get(
    '/sessioner',
    asAdmin(workplace, async ({ session: own }) => {
      const all = await sessions.all();
      return {
        sessioner: all.map((session) => ({ ...line(session), egen: session.id === own.id })),
      };
    }),
  );
  app.post(
    '/sessioner/avsluta',
    asAdmin(workplace, async (_open, request) => {
      const { id } = Object(request.body) as { id?: unknown };
      const ended = typeof id === 'string' ? await sessions.end({ id }) : [];
      for (const session of ended) await accessLog.note('AVSLUTAD_AV_ADMIN', session, null);
      return { avslutade: ended.length };
    }),
  );
  app.get(
    '/atkomstlogg.csv',
    asAdmin(workplace, async (_open, _request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="atkomstlogg.csv"')
        .send(await accessLog.csv()),
    ),
  );
}

/** The address that signs the user in at samverkan's workplace with the same issuer; null without one. */
function samverkanOf({ samverkanUrl, slug }: Workplace, { iss }: Session): string | null {
  const url = slug === 'samverkan' ? null : (samverkanUrl?.() ?? null);
  if (url === null) return null;
  const signIn = new URL(signInPath, url);
  signIn.searchParams.set('utfardare', issuerKey(iss));
  return signIn.href;
}

const line = (session: Session) => ({
  id: session.id,
  vem: pseudonymOf(session),
  huvudman: session.huvudman,
  roller: rollerOf(session),
  skapad: session.skapad,
  sedd: session.sedd,
  slutar: session.slutar,
});
