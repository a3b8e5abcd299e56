import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Historik, HistorikEntity } from '../../change/history/Historik.ts';
import { samverkan } from '../../outbox/follow/questions.ts';
import { type Handelse, HandelseEntity } from '../../outbox/Handelse.ts';
import { changesInWords } from '../../outbox/kindsInWords.ts';
import { type AtomEntry, atomOf, urnOf } from '../../serve/atom.ts';
import { addressOf, tooMany } from '../../serve/http/limitCallers.ts';
import { sendRefusal } from '../../serve/http/sendRefusal.ts';
import { ownerOf } from '../account/Addresses.ts';
import { signedIn } from '../handlers.ts';
import { ownOrigin } from '../session/ownOrigin.ts';
import type { Workplace } from '../Workplace.ts';

/** The longest list of entries in a feed. */
const most = 100;
/** How many of its own latest changes are searched for public ones. */
const mostRead = 500;

/** Two Atom feeds: a public one, and one for signed-in users at an address that only its user knows. */
export function atomRoutes(app: FastifyInstance, workplace: Workplace): void {
  const { notices, slug, namn, db, own, publicUrl, portalOf, signInsPerAddress: max } = workplace;
  const begun = new Date().toISOString();
  const byAddress = app.createRateLimit({ max, keyGenerator: addressOf });

  const feed = async (request: FastifyRequest, reply: FastifyReply, secret: string | null) => {
    const counted = await byAddress(request);
    if (!counted.isAllowed && counted.isExceeded) {
      return sendRefusal(reply, tooMany(max, counted.ttlInSeconds));
    }
    const origin = ownOrigin(request, publicUrl);
    const known = secret === null || (await notices.feeds.knows(secret));
    if (origin === null || !known) return sendRefusal(reply, noFeed);
    const handelser = secret === null ? await publicOnes() : await allOnes();
    const names = await notices.names();
    const portal = portalOf();
    const page = secret === null ? (portal ?? `${origin}/`) : `${origin}/`;
    const placeOf = (part: string | null) => {
      if (part === samverkan.id) return workplace.samverkanUrl?.() ?? null;
      return part === null || portal === null ? portal : `${new URL(`/huvudman/${part}`, portal)}`;
    };
    const entry = ({ id, part, typ, tid }: Handelse): AtomEntry => {
      const who = part === null ? namn : names(part);
      const what = changesInWords([part === null ? own.typeOf(typ) : typ]);
      const title = `${who} har lagt till eller ändrat ${what}`;
      return {
        id: urnOf(`${slug} ${id}`),
        title,
        updated: tid,
        href: placeOf(part) ?? page,
        content: title,
      };
    };
    const path = secret === null ? '/atom.xml' : `/atom/${secret}`;
    const xml = atomOf({
      id: urnOf(secret === null ? slug : `${slug} ${secret}`),
      title: secret === null ? `${namn}: ändringar` : `${namn}: arbetsplatsen`,
      author: namn,
      self: `${origin}${path}`,
      alternate: page,
      // An empty feed is dated by the server's start.
      updated:
        handelser
          .map(({ tid }) => tid)
          .sort()
          .at(-1) ?? begun,
      entries: handelser.map(entry),
    });
    return reply
      .type('application/atom+xml; charset=utf-8')
      .header('cache-control', secret === null ? 'public, max-age=60' : 'no-store')
      .send(xml);
  };

  const newest = { noterad: 'DESC' } as const;
  const allOnes = () => db.rows.find(HandelseEntity, { order: newest, limit: most });
  const publicOnes = async () => {
    const where = { part: null };
    const found = await db.rows.find(HandelseEntity, { where, order: newest, limit: mostRead });
    const radId = [...new Set(found.map((one) => one.radId))];
    const typ = [...new Set(found.map((one) => one.typ))];
    const rows = found.length === 0 ? [] : await db.rows.findBy(HistorikEntity, { typ, radId });
    const keyOf = ({
      typ: kind,
      radId: row,
      version,
    }: Pick<Handelse | Historik, 'typ' | 'radId' | 'version'>) =>
      JSON.stringify([kind, row, version]);
    const open = new Set(rows.filter(own.isPublic).map(keyOf));
    return found.filter((one) => open.has(keyOf(one))).slice(0, most);
  };

  app.get('/atom.xml', (request, reply) => feed(request, reply, null));
  app.get('/atom/:hemlighet', (request, reply) => {
    const { hemlighet } = request.params as { hemlighet: string };
    return feed(request, reply, hemlighet);
  });
  app.post(
    '/session/flode',
    signedIn(workplace, async ({ session, origin }) => ({
      adress: `${origin}/atom/${await notices.feeds.renew(ownerOf(session))}`,
    })),
  );
  app.post(
    '/session/flode/avsluta',
    signedIn(workplace, async ({ session }) => {
      await notices.feeds.end(ownerOf(session));
      return {};
    }),
  );
}

const noFeed = {
  code: 'HITTADES_INTE',
  message: 'Flödet finns inte. Adressen kan ha bytts: hämta den nya på arbetsplatsen.',
  status: 404,
} as const;
