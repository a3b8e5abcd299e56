import { setTimeout as wait } from 'node:timers/promises';
import { isRefusal, type Refusal, refuse } from '../../access/AccessRefusal.ts';
import type { AccessLog } from '../account/AccessLog.ts';
import { rollerOf, type Session } from '../session/Session.ts';
import type { OpenSession } from '../session/SessionDoor.ts';
import { iso, type Sessions } from '../session/Sessions.ts';
import { seal, unseal } from '../session/sealed.ts';
import { type IssuerClient, IssuerFault } from './IssuerClient.ts';

/** How long a request waits for another one that renews the same session, and how often it looks. */
const patienceMs = 12_000;
const lookEveryMs = 25;

type Kept = Parameters<Sessions['renewed']>[1];
/** Stores the new tokens, and gives the next request its turn. */
type Keep = (what: Kept) => Promise<void>;

/** A network token this close to its expiry is not used. */
const marginMs = 30_000;

/**
 * Renews sessions and fetches network tokens from the issuers. A refresh token works once, and issuers end everything when they
 * see it twice. So one request at a time renews a session, over all instances, and the others take its result.
 */
export class Renewal {
  readonly #clients: readonly IssuerClient[];
  readonly #sessions: Sessions;
  readonly #log: AccessLog;
  /**
   * Results, by session, that a failing database could not store. The refresh token is spent by then, so without this the
   * session would be lost; and nobody else could renew it until the lease had run out.
   */
  readonly #unkept = new Map<string, Kept>();

  constructor(clients: readonly IssuerClient[], sessions: Sessions, log: AccessLog) {
    this.#clients = clients;
    this.#sessions = sessions;
    this.#log = log;
  }

  clientOf({ iss }: Pick<Session, 'iss'>): IssuerClient | undefined {
    return this.#clients.find(({ issuer }) => issuer.issuer === iss);
  }

  /** Whether the session's issuer is still trusted, for the party that it named. */
  trusts(session: Pick<Session, 'iss' | 'huvudman'>): boolean {
    const huvudman = this.clientOf(session)?.issuer.huvudman ?? [];
    return huvudman === '*' || huvudman.includes(session.huvudman);
  }

  canRenew({ session, secret }: OpenSession): boolean {
    return unseal(session.forseglat, secret).refresh !== null;
  }

  /**
   * The session with the issuer's roles of now. Ends the session when the issuer has ended it, or now names another user or
   * party.
   */
  async roles(open: OpenSession): Promise<OpenSession | Refusal> {
    const asked = iso(Date.now());
    return this.#alone(open, async ({ session, secret }, client, keep) => {
      if (session.provad >= asked) return { session, secret };
      const { refresh, network } = unseal(session.forseglat, secret);
      if (refresh === null) return this.#ended(session);
      const provad = iso(Date.now());
      const renewed = await client.renew(refresh);
      if (isRefusal(renewed)) return this.#ended(session);
      const { claims, until } = renewed;
      if (claims.sub !== session.sub || claims.huvudman !== session.huvudman) {
        return this.#ended(session);
      }
      const roller = claims.roller.join(' ');
      // A network token carries roles, so it is dropped when the roles change.
      const given = {
        refresh: renewed.refresh,
        network: roller === session.roller ? network : null,
      };
      const what = { roller, provad, galler: iso(until), forseglat: seal(given, secret) };
      await keep(what);
      if (roller !== session.roller) {
        const detalj = `${session.roller || 'inga'} → ${roller || 'inga'}`;
        await this.#log.note('ROLLER_ANDRADE', { ...session, roller }, detalj);
      }
      if (claims.roller.length === 0) return this.#ended(session);
      return { secret, session: { ...session, ...what } };
    });
  }

  /** A network token for the session. Null when the issuer gives none; the user then reads the network as anybody does. */
  async networkToken(open: OpenSession): Promise<string | null | Refusal> {
    const kept = unseal(open.session.forseglat, open.secret).network;
    if (kept && Date.parse(kept.until) > Date.now() + marginMs) return kept.token;
    return this.#alone(open, async ({ session, secret }, client, keep) => {
      const { refresh } = unseal(session.forseglat, secret);
      if (refresh === null || rollerOf(session).length === 0) return null;
      const got = await client.networkToken(refresh);
      if (got === null) return null;
      const network = { token: got.token, until: iso(got.until) };
      const forseglat = seal({ refresh: got.refresh, network }, secret);
      await keep({ forseglat });
      return got.token;
    });
  }

  /** Runs `work` on the session's latest row while no other request can work on the same session. */
  async #alone<Result>(
    { session: { id }, secret }: OpenSession,
    work: (open: OpenSession, client: IssuerClient, keep: Keep) => Promise<Result | Refusal>,
  ): Promise<Result | Refusal> {
    const unkept = this.#unkept.get(id);
    if (unkept !== undefined) {
      this.#unkept.delete(id);
      await this.#settle(id, unkept);
    }
    const deadline = Date.now() + patienceMs;
    while (!(await this.#sessions.lease({ id }))) {
      if ((await this.#sessions.byId(id)) === null) return refuse('SESSION_SLUT');
      if (Date.now() > deadline) return refuse('UTFARDAREN_SVARAR_INTE');
      await wait(lookEveryMs);
    }
    const session = await this.#sessions.byId(id);
    const client = session === null ? undefined : this.clientOf(session);
    if (session === null || client === undefined) return refuse('SESSION_SLUT');
    let held = true;
    const keep: Keep = async (what) => {
      held = false;
      await this.#settle(id, what);
    };
    try {
      return await work({ session, secret }, client, keep);
    } catch (error) {
      if (!(error instanceof IssuerFault)) throw error;
      return error.kind === 'ended' ? this.#ended(session) : refuse('UTFARDAREN_SVARAR_INTE');
    } finally {
      if (held) await this.#settle(id, {});
    }
  }

  async #settle(id: string, what: Kept): Promise<void> {
    try {
      await this.#sessions.renewed({ id }, what);
    } catch (error) {
      this.#unkept.set(id, what);
      throw error;
    }
  }

  async #ended(session: Session): Promise<Refusal> {
    const ended = await this.#sessions.end({ id: session.id });
    if (ended.length > 0) await this.#log.note('AVSLUTAD_AV_UTFARDAREN', session, null);
    return refuse('SESSION_SLUT');
  }
}
