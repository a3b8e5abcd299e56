import { randomBytes } from 'node:crypto';
import type { Database } from '../../serve/database/Database.ts';
import { below } from '../../serve/database/rows/Rows.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import { type Session, SessionEntity } from './Session.ts';
import { type Given, seal } from './sealed.ts';

/** How long sessions last. */
export interface SessionLimits {
  /** Milliseconds without use after which one ends. */
  idleMs: number;
  /** Milliseconds after which one ends however much it is used: a working day. */
  dayMs: number;
}

/** What a new session is of, and what its issuer gave. */
export type NewSession = Pick<Session, 'iss' | 'sub' | 'sid' | 'huvudman' | 'roller' | 'galler'> & {
  given: Given;
};

/** Which sessions are to end. */
export type Which = { id: string } | { iss: string; sub: string } | { iss: string; sid: string };

/** Uses within this long of each other are written once. */
const seenEveryMs = 60_000;
/** How long one request may take to renew a session before another takes over. */
const leaseMs = 20_000;

export const iso = (ms: number) => new Date(ms).toISOString();

/** The sessions of one subgraph, in its database, so that they survive a restart and are the same at each instance. */
export class Sessions {
  readonly #db: Database;
  readonly limits: SessionLimits;

  constructor(db: Database, limits: SessionLimits) {
    this.#db = db;
    this.limits = limits;
  }

  /** Begins one, with a secret of its own whatever the browser had before; gives the secret, for the cookie. */
  async begin({ given, ...who }: NewSession): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    const now = Date.now();
    const session: Session = {
      ...who,
      id: sha256Hex(secret),
      skapad: iso(now),
      sedd: iso(now),
      slutar: iso(now + this.limits.dayMs),
      provad: iso(now),
      forseglat: seal(given, secret),
      fornyas: null,
    };
    await this.#db.write(async (manager) => {
      await manager.insert(SessionEntity, session);
    });
    return secret;
  }

  /** The session of a cookie; null when there is none, or it has ended. */
  async find(secret: string): Promise<Session | null> {
    const session = await this.byId(sha256Hex(secret));
    if (!session) return null;
    const now = Date.now();
    return session.slutar > iso(now) && this.endsIdle(session) > iso(now) ? session : null;
  }

  async byId(id: string): Promise<Session | null> {
    return this.#db.rows.findOneBy(SessionEntity, { id });
  }

  /** When it ends if it is not used meanwhile. */
  endsIdle({ sedd }: Pick<Session, 'sedd'>): string {
    return iso(Date.parse(sedd) + this.limits.idleMs);
  }

  /** Notes that it was used. */
  async seen({ id, sedd }: Session): Promise<void> {
    const now = Date.now();
    if (Date.parse(sedd) > now - Math.min(seenEveryMs, this.limits.idleMs / 4)) return;
    await this.#db.write((manager) => manager.update(SessionEntity, { id }, { sedd: iso(now) }));
  }

  /** Takes the right to renew it, which one request at a time has, of all instances. */
  async lease({ id }: Pick<Session, 'id'>): Promise<boolean> {
    const now = Date.now();
    const fornyas = iso(now + leaseMs);
    return this.#db.write(async (manager) => {
      for (const free of [null, below(iso(now))]) {
        const renewed = await manager.update(SessionEntity, { id, fornyas: free }, { fornyas });
        if (renewed === 1) return true;
      }
      return false;
    });
  }

  /** Keeps what is new of it and gives the right to renew it back. */
  async renewed(
    { id }: Pick<Session, 'id'>,
    what: Partial<Pick<Session, 'roller' | 'provad' | 'galler' | 'forseglat'>>,
  ): Promise<void> {
    await this.#db.write((manager) =>
      manager.update(SessionEntity, { id }, { ...what, fornyas: null }),
    );
  }

  /** Ends those that are so described and began before a time, at every instance at once; gives those that it ended. */
  async end(which: Which, before?: string): Promise<Session[]> {
    const where = before === undefined ? which : { ...which, skapad: below(before) };
    return this.#db.write(async (manager) => {
      const ended = await manager.findBy(SessionEntity, where);
      if (ended.length > 0) await manager.delete(SessionEntity, where);
      return ended;
    });
  }

  /** Ends the session of a cookie, where there is one. */
  async endSecret(secret: string): Promise<void> {
    await this.end({ id: sha256Hex(secret) });
  }

  /** All that have not ended, the newest first. */
  async all(): Promise<Session[]> {
    const now = iso(Date.now());
    const rows = await this.#db.rows.find(SessionEntity, { order: { skapad: 'DESC' } });
    return rows.filter((row) => row.slutar > now && this.endsIdle(row) > now);
  }
}
