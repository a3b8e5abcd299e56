import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { isLoopback } from '../access/keys/KeyLocation.ts';
import type { TrustedIssuer } from '../access/verifyToken.ts';
import { SettingError } from '../errors/SettingError.ts';
import { addressOf, tooMany } from '../serve/http/limitCallers.ts';
import { sendRefusal } from '../serve/http/sendRefusal.ts';
import { AccessLog } from './account/AccessLog.ts';
import { Addresses } from './account/Addresses.ts';
import { accountRoutes } from './account/accountRoutes.ts';
import { accessLevelsRoute, formsRoute, networkRoute } from './pageRoutes.ts';
import { servePages } from './servePages.ts';
import { SessionDoor } from './session/SessionDoor.ts';
import { type SessionLimits, Sessions } from './session/Sessions.ts';
import { IssuerClient, maySignIn } from './signin/IssuerClient.ts';
import { Renewal } from './signin/Renewal.ts';
import { signInRoutes } from './signin/signInRoutes.ts';
import { signOutRoutes } from './signin/signOutRoutes.ts';
import { Notices, type NoticesOptions } from './notices/Notices.ts';
import { noticeRoutes } from './notices/noticeRoutes.ts';
import type { Workplace } from './Workplace.ts';

export { ordinaryLevels } from './pageRoutes.ts';

/** The parts of a workplace that its caller decides. */
export interface WorkplaceOptions
  extends Omit<
      Workplace,
      | 'clients'
      | 'sessions'
      | 'renewal'
      | 'door'
      | 'accessLog'
      | 'addresses'
      | 'notices'
      | 'portalOf'
    >,
    Pick<NoticesOptions, 'pace'> {
  issuers: readonly TrustedIssuer[];
  limits: SessionLimits;
}

/**
 * Opens a subgraph's workplace for the issuers that people can sign in with. Throws SettingError where others could read a
 * session on the network: people must reach it by https, or from the same machine.
 */
export function openWorkplace(options: WorkplaceOptions): Workplace {
  const { slug, publicUrl, issuers, limits, db, log } = options;
  if (publicUrl !== null && !isSafe(new URL(publicUrl))) {
    throw new SettingError(
      `PUBLIC_URL is ${publicUrl}, but people sign in at ${slug}, so it must be an https address. Put TLS in front, or set WORKPLACE=false.`,
    );
  }
  const sessions = new Sessions(db, limits);
  const accessLog = new AccessLog(db);
  const clients = issuers.filter(maySignIn).map((issuer) => new IssuerClient(issuer, slug));
  const renewal = new Renewal(clients, sessions, accessLog);
  const door = new SessionDoor({ slug, publicUrl, sessions, renewal, log });
  const addresses = new Addresses(db);
  // The portal has the gateway's origin.
  const portalOf = () => {
    const gateway = options.gatewayUrl();
    return gateway && new URL(slug === 'samverkan' ? '/' : `/huvudman/${slug}`, gateway).href;
  };
  const notices = new Notices({ ...options, addresses });
  return { ...options, sessions, accessLog, addresses, clients, renewal, door, notices, portalOf };
}

const isSafe = ({ protocol, hostname }: URL) => protocol === 'https:' || isLoopback(hostname);

/** Serves the workplace: sign-in and sign-out, the user's session, the network view, and the pages. */
export async function serveWorkplace(app: FastifyInstance, workplace: Workplace): Promise<void> {
  const { signInsPerAddress: max } = workplace;
  const signingIn: FastifyPluginAsync = async (own) => {
    const byAddress = own.createRateLimit({ max, keyGenerator: addressOf });
    own.addHook('onRequest', async (request, reply) => {
      const counted = await byAddress(request);
      if (counted.isAllowed || !counted.isExceeded) return undefined;
      return sendRefusal(reply, tooMany(max, counted.ttlInSeconds));
    });
    signInRoutes(own, workplace);
    await signOutRoutes(own, workplace);
  };
  await app.register(signingIn);
  accountRoutes(app, workplace);
  formsRoute(app, workplace);
  accessLevelsRoute(app, workplace);
  networkRoute(app, workplace);
  noticeRoutes(app, workplace);
  await servePages(app);
}
