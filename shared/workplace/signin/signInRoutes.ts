import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusalcode } from '../../access/AccessRefusal.ts';
import { isRefusal } from '../../access/AccessRefusal.ts';
import { attemptCookie, cookieIn, sessionCookie, setCookie } from '../session/cookies.ts';
import { ownOrigin } from '../session/ownOrigin.ts';
import { iso } from '../session/Sessions.ts';
import type { Workplace } from '../Workplace.ts';
import {
  type Attempt,
  attemptSeconds,
  newAttempt,
  pathWithin,
  readAttempt,
  writeAttempt,
} from './attempt.ts';
import { type IssuerClient, IssuerFault, type SignedIn } from './IssuerClient.ts';
import { answerPathOf, signInPath } from './paths.ts';
import { sendTextPage } from './textPage.ts';

/** The sign-in routes: one sends the browser to an issuer, one takes the issuer's answer. */
export function signInRoutes(app: FastifyInstance, workplace: Workplace): void {
  const { clients, publicUrl, slug } = workplace;

  app.get(signInPath, async (request, reply) => {
    const origin = ownOrigin(request, publicUrl);
    if (origin === null) return wrongHost(reply);
    const { till, utfardare, annan } = Object(request.query) as Record<string, unknown>;
    const path = pathWithin(till, origin);
    const [only, ...more] = clients;
    const chosen = more.length === 0 ? only : clients.find(({ key }) => key === utfardare);
    if (!chosen) return chooseIssuer(reply, clients, path);
    const attempt = newAttempt(chosen.key, path);
    try {
      const returnTo = `${origin}${answerPathOf(chosen.issuer.issuer)}`;
      const url = await chosen.authorizationUrl(returnTo, attempt, annan !== undefined);
      setCookie(reply, attemptCookie(slug, origin), writeAttempt(attempt), attemptSeconds);
      return reply.redirect(url, 303);
    } catch (error) {
      return issuerSilent(request, reply, workplace, error);
    }
  });

  app.get(`${signInPath}/svar/:key`, async (request, reply) => {
    const origin = ownOrigin(request, publicUrl);
    if (origin === null) return wrongHost(reply);
    const cookie = attemptCookie(slug, origin);
    const attempt = readAttempt(cookieIn(request, cookie.name));
    setCookie(reply, cookie, null);
    const { key } = request.params as { key: string };
    const client = clients.find((one) => one.key === key);
    // Only the issuer that the browser was sent to may answer (RFC 9700, 4.4).
    const answer = new URL(request.url, origin);
    const own = attempt?.issuer === key && answer.searchParams.get('state') === attempt.state;
    if (!attempt || !client || !own) return startAgain(reply);
    try {
      const signedIn = await client.exchange(answer, attempt);
      return await letIn(request, reply, workplace, { client, origin, attempt, signedIn });
    } catch (error) {
      if (error instanceof IssuerFault && error.kind === 'ended') return startAgain(reply);
      return issuerSilent(request, reply, workplace, error);
    }
  });

  app.get('/utloggad', async (_request, reply) =>
    sendTextPage(reply, 200, {
      title: 'Du är utloggad',
      paragraphs: ['Du är utloggad från arbetsplatsen.'],
      links: [{ href: signInPath, text: 'Logga in igen' }],
    }),
  );
}

interface Answer {
  client: IssuerClient;
  origin: string;
  attempt: Attempt;
  signedIn: SignedIn | { refused: Refusalcode };
}

async function letIn(
  request: FastifyRequest,
  reply: FastifyReply,
  workplace: Workplace,
  { client, origin, attempt, signedIn }: Answer,
): Promise<FastifyReply> {
  const { slug, sessions, accessLog, addresses } = workplace;
  if (isRefusal(signedIn)) {
    await accessLog.note('INLOGGNING_NEKAD', null, signedIn.refused);
    return refusedByToken(reply, signedIn.refused);
  }
  const { claims, sid, until, refresh } = signedIn;
  const { sub, huvudman } = claims;
  const who = { iss: client.issuer.issuer, sub, huvudman, roller: claims.roller.join(' ') };
  // Everybody may work at samverkan; at a huvudman only its own people.
  if (huvudman !== slug && slug !== 'samverkan') {
    await accessLog.note('INLOGGNING_NEKAD', who, 'ANNAN_HUVUDMAN');
    return notAllowed(
      reply,
      `Du hör till ${huvudman}, och det här är arbetsplatsen för ${slug}. Logga in på din egen huvudmans arbetsplats.`,
    );
  }
  if (claims.roller.length === 0) {
    await accessLog.note('INLOGGNING_NEKAD', who, 'INGEN_ROLL');
    return notAllowed(
      reply,
      'Du har ingen roll här. Be den som sköter behörigheter hos er om en, och logga sedan in igen.',
    );
  }
  // Ends the session that the browser had, so that nobody continues in a session that somebody else planted.
  const cookie = sessionCookie(slug, origin);
  const before = cookieIn(request, cookie.name);
  if (before !== null) await sessions.endSecret(before);
  const given = { refresh, network: null };
  const secret = await sessions.begin({ ...who, sid, galler: iso(until), given });
  await addresses.used(who, origin);
  await accessLog.note('INLOGGAD', who, null);
  setCookie(reply, cookie, secret);
  return reply.redirect(pathWithin(attempt.till, origin), 303);
}

const again = [{ href: signInPath, text: 'Logga in igen' }];
/** Without `annan` the issuer would return the same user. */
const asAnother = [{ href: `${signInPath}?annan=1`, text: 'Logga in som någon annan' }];

function chooseIssuer(reply: FastifyReply, clients: readonly IssuerClient[], till: string) {
  return sendTextPage(reply, 200, {
    title: 'Logga in',
    paragraphs: ['Välj var du loggar in.'],
    links: clients.map(({ key, issuer }) => ({
      href: `${signInPath}?${new URLSearchParams({ utfardare: key, till })}`,
      text: issuer.signIn.namn,
    })),
  });
}

function issuerSilent(
  request: FastifyRequest,
  reply: FastifyReply,
  { log }: Workplace,
  error: unknown,
): Promise<FastifyReply> {
  if (!(error instanceof IssuerFault)) throw error;
  log.warn({ reqId: request.id, err: error.cause }, 'the issuer does not answer as it should');
  return sendTextPage(reply, 503, {
    title: 'Det går inte att logga in just nu',
    paragraphs: [
      'Tjänsten som du loggar in med svarar inte som den ska. Inget du har gjort har gått förlorat.',
      'Försök igen om en stund. Fortsätter det, kontakta den som sköter inloggningen hos er.',
    ],
    links: [{ href: signInPath, text: 'Försök igen' }],
  });
}

/** The page for every answer that does not finish a sign-in begun in this browser. It does not say which fault it was. */
const startAgain = (reply: FastifyReply) =>
  sendTextPage(reply, 400, {
    title: 'Inloggningen blev inte klar',
    paragraphs: [
      'Den avbröts, tog för lång tid eller påbörjades i en annan webbläsare. Börja om härifrån.',
    ],
    links: again,
  });

const notAllowed = (reply: FastifyReply, why: string) =>
  sendTextPage(reply, 403, {
    title: 'Du kan inte arbeta här',
    paragraphs: [why],
    links: asAnother,
  });

const refusedByToken = (reply: FastifyReply, code: Refusalcode) =>
  sendTextPage(reply, 403, {
    title: 'Inloggningen godtas inte här',
    paragraphs: [
      'Tjänsten som du loggade in med svarade, men svaret kan inte användas på den här arbetsplatsen.',
      `Kontakta den som sköter inloggningen hos er och ange felkoden ${code}.`,
    ],
    links: asAnother,
  });

const wrongHost = (reply: FastifyReply) =>
  sendTextPage(reply, 400, {
    title: 'Fel adress',
    paragraphs: ['Arbetsplatsen nås inte på den här adressen. Använd den adress som ni har fått.'],
    links: [],
  });
