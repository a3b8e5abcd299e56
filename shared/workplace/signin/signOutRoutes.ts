import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { jwtVerify } from 'jose';
import { isRefusal } from '../../access/AccessRefusal.ts';
import { clockToleranceSeconds } from '../../access/Issuer.ts';
import { sessionCookie, setCookie } from '../session/cookies.ts';
import { unseal } from '../session/sealed.ts';
import type { Which } from '../session/Sessions.ts';
import { sendSessionRefusal, sessionOf } from '../sessionOf.ts';
import type { Workplace } from '../Workplace.ts';
import type { SignInIssuer } from './IssuerClient.ts';

const maxTokenBytes = 20_000;

/** The sign-out routes: one for the user, and one where an issuer reports that a user has signed out there. */
export async function signOutRoutes(app: FastifyInstance, workplace: Workplace): Promise<void> {
  const { slug, sessions, renewal, accessLog, clients } = workplace;

  app.post('/logga-ut', async (request, reply) => {
    const open = await sessionOf(request, workplace);
    if (isRefusal(open)) return sendSessionRefusal(reply, open);
    const { session, secret, origin } = open;
    await sessions.end({ id: session.id });
    await accessLog.note('UTLOGGAD', session, null);
    setCookie(reply, sessionCookie(slug, origin), null);
    const client = renewal.clientOf(session);
    const { refresh } = unseal(session.forseglat, secret);
    if (client && refresh !== null) await client.revoke(refresh);
    const signedOut = `${origin}/utloggad`;
    return { till: (await client?.endSessionUrl(signedOut)) ?? signedOut };
  });

  const backChannel: FastifyPluginAsync = async (own) => {
    own.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: maxTokenBytes },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    own.post('/logga-ut/utfardare/:key', async (request, reply) => {
      const { key } = request.params as { key: string };
      const client = clients.find((one) => one.key === key);
      const token = (request.body as URLSearchParams | null)?.get?.('logout_token') ?? '';
      const logout = client ? await verifyLogout(token, client.issuer) : null;
      // The answer does not show whether anybody was signed in.
      if (logout === null) return reply.code(400).send({ error: 'invalid_request' });
      for (const session of await sessions.end(logout.which, logout.before)) {
        await accessLog.note('AVSLUTAD_AV_UTFARDAREN', session, null);
      }
      return reply.code(200).send();
    });
  };
  await app.register(backChannel);
}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const types: readonly unknown[] = [undefined, 'JWT', 'logout+jwt', 'application/logout+jwt'];
/** How old a logout token may be: issuers send it at once. */
const maxAgeSeconds = 120;

/** The sessions that an issuer has ended: those of one of its sessions or users, begun before its message. */
interface Logout {
  which: Which;
  /** ISO 8601. A replayed token therefore ends no session that began later. */
  before: string;
}

/**
 * Verifies an issuer's logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). Null for anything else, such as an access or
 * ID token.
 */
async function verifyLogout(token: string, issuer: SignInIssuer): Promise<Logout | null> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, issuer.keyOf, {
      issuer: issuer.issuer,
      audience: issuer.signIn.clientId,
      algorithms: [...issuer.algorithms],
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: maxAgeSeconds,
      clockTolerance: clockToleranceSeconds,
    });
    const { iss = '', sid, sub, nonce, events, iat = 0 } = payload;
    const event = Object(events)[logoutEvent];
    if (!types.includes(protectedHeader.typ) || nonce !== undefined) return null;
    if (typeof event !== 'object' || event === null) return null;
    const before = new Date((iat + 1) * 1000).toISOString();
    if (typeof sid === 'string') return { which: { iss, sid }, before };
    return typeof sub === 'string' ? { which: { iss, sub }, before } : null;
  } catch {
    return null;
  }
}
