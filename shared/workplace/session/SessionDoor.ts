import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { httpError, isRefusal, type Refusal, refuse } from '../../access/AccessRefusal.ts';
import type { Expected } from '../../access/Door.ts';
import { databaseRefusal } from '../../serve/database/faults/databaseRefusal.ts';
import type { Renewal } from '../signin/Renewal.ts';
import { cookieIn, sessionCookie } from './cookies.ts';
import { fromOwnPage, ownOrigin } from './ownOrigin.ts';
import { callerOf, type Session } from './Session.ts';
import type { Sessions } from './Sessions.ts';

/** A session that is let in, with the secret of its cookie. */
export interface OpenSession {
  secret: string;
  session: Session;
}

export interface SessionDoorOptions {
  slug: string;
  publicUrl: string | null;
  sessions: Sessions;
  renewal: Renewal;
  log: FastifyBaseLogger;
}

/** A page that looks for news by itself says so: a session does not live on by it. */
const unattendedHeader = 'x-obevakad';

/**
 * The door for those who have signed in: tells by the cookie who asks, as the door of tokens does. The roles are those
 * that the issuer gave, and before every write the issuer is asked for them anew.
 */
export class SessionDoor {
  readonly #options: SessionDoorOptions;

  constructor(options: SessionDoorOptions) {
    this.#options = options;
  }

  /** Who makes a call to the GraphQL endpoint; null for one without a session's cookie. */
  async expect(request: FastifyRequest): Promise<Expected | Refusal | null> {
    const { publicUrl, slug } = this.#options;
    const origin = ownOrigin(request, publicUrl);
    if (origin === null || cookieIn(request, sessionCookie(slug, origin).name) === null)
      return null;
    if (!fromOwnPage(request, origin)) return refuse('SESSION_FEL_URSPRUNG');
    const open = await this.open(request);
    if (isRefusal(open)) return open;
    const lan = this.#options.renewal.clientOf(open.session)?.issuer.lan;
    const caller = callerOf(open.session, lan);
    return {
      caller,
      enter: async () => {
        // The keyword cannot be written otherwise in GraphQL; a question that only has the word in a text costs one asking.
        if (!request.queryText?.includes('mutation')) return caller;
        const renewed = await this.forWriting(open).catch(asDatabaseError);
        return isRefusal(renewed) ? renewed : callerOf(renewed.session, lan);
      },
    };
  }

  /** The session of a request; a refusal without one. It is renewed when its roles have counted for as long as they may. */
  async open(
    request: FastifyRequest,
    { unattended = request.headers[unattendedHeader] !== undefined } = {},
  ): Promise<OpenSession | Refusal> {
    const { publicUrl, slug, sessions, renewal, log } = this.#options;
    const origin = ownOrigin(request, publicUrl);
    const secret = origin === null ? null : cookieIn(request, sessionCookie(slug, origin).name);
    const session = secret === null ? null : await sessions.find(secret);
    if (secret === null || session === null || !renewal.trusts(session)) {
      return refuse('SESSION_SLUT');
    }
    if (!unattended) {
      // A database that only reads keeps nobody from reading.
      await sessions.seen(session).catch((error) => log.warn({ err: error }, 'session not noted'));
    }
    const open = { secret, session };
    return Date.parse(session.galler) > Date.now() ? open : renewal.roles(open);
  }

  /** The session with its roles as the issuer says them now; a refusal when it cannot be asked, or says that it has ended. */
  async forWriting(open: OpenSession): Promise<OpenSession | Refusal> {
    return this.#options.renewal.canRenew(open) ? this.#options.renewal.roles(open) : open;
  }
}

/** A database that cannot keep what the issuer says now keeps no change either: the writer learns that. */
function asDatabaseError(error: unknown): never {
  const refusal = databaseRefusal(error, true);
  if (refusal === null) throw error;
  throw httpError(refusal.code, refusal.message, refusal.status);
}
