import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { httpError, isRefusal, type Refusal, refuse } from '../../access/AccessRefusal.ts';
import type { Expected } from '../../access/Door.ts';
import { databaseRefusal } from '../../serve/database/faults/databaseRefusal.ts';
import type { Renewal } from '../signin/Renewal.ts';
import { cookieIn, sessionCookie } from './cookies.ts';
import { fromOwnPage, ownOrigin } from './ownOrigin.ts';
import { callerOf, type Session } from './Session.ts';
import type { Sessions } from './Sessions.ts';

/** An accepted session, with the secret of its cookie. */
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

/** A page that polls by itself sends this header, so that polling does not keep the session alive. */
const unattendedHeader = 'x-obevakad';

/**
 * Finds the caller by the session's cookie, as the token check does by the token. The roles are the issuer's, and the issuer is
 * asked again before every write.
 */
export class SessionDoor {
  readonly #options: SessionDoorOptions;

  constructor(options: SessionDoorOptions) {
    this.#options = options;
  }

  /** The caller of a GraphQL request; null where the request has no session cookie. */
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
        // Every mutation has this keyword. A query that has the word in a text costs one question to the issuer, no more.
        if (!request.queryText?.includes('mutation')) return caller;
        const renewed = await this.forWriting(open).catch(asDatabaseError);
        return isRefusal(renewed) ? renewed : callerOf(renewed.session, lan);
      },
    };
  }

  /** The session of a request, or a refusal. Renews the session when its roles are too old. */
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
      // A read-only database must not stop people from reading.
      await sessions.seen(session).catch((error) => log.warn({ err: error }, 'session not noted'));
    }
    const open = { secret, session };
    return Date.parse(session.galler) > Date.now() ? open : renewal.roles(open);
  }

  /** The session with the issuer's roles of now. A refusal when the issuer does not answer, or has ended the session. */
  async forWriting(open: OpenSession): Promise<OpenSession | Refusal> {
    return this.#options.renewal.canRenew(open) ? this.#options.renewal.roles(open) : open;
  }
}

/** A database that cannot store the new roles cannot store the change either: the writer gets the database's error. */
function asDatabaseError(error: unknown): never {
  const refusal = databaseRefusal(error, true);
  if (refusal === null) throw error;
  throw httpError(refusal.code, refusal.message, refusal.status);
}
