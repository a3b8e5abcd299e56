import { randomBytes } from 'node:crypto';
import type { Database } from '../../serve/database/Database.ts';
import { below } from '../../serve/database/rows/Rows.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import { type Session, SessionEntity } from './Session.ts';
import { type Given, seal } from './sealed.ts';

/** How long sessions last. */
export interface SessionLimits {
  /** A session that is unused for this many milliseconds ends. */
  idleMs: number;
  /** A session ends after this many milliseconds, however much it is used: a working day. */
  dayMs: number;
}

/** A new session: its user, and the tokens that its issuer gave. */
export type NewSession = Pick<Session, 'iss' | 'sub' | 'sid' | 'huvudman' | 'roller' | 'galler'> & {
  given: Given;
};

/** Which sessions to end. */
export type Which = { id: string } | { iss: string; sub: string } | { iss: string; sid: string };

/** Uses closer together than this are stored once. */
const seenEveryMs = 60_000;
/** How long one request may take to renew a session before another may try. */
const leaseMs = 20_000;

export const iso = (ms: number) => new Date(ms).toISOString();

/** One subgraph's sessions. They stand in its database, so they survive a restart and every instance sees the same ones. */
export class Sessions {
  readonly #db: Database;
  readonly limits: SessionLimits;

  constructor(db: Database, limits: SessionLimits) {
    this.#db = db;
    this.limits = limits;
  }

  /** Begins a session and returns the secret for its cookie. The secret is always new, whatever the browser had before. */
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

  /** When the session ends if nobody uses it. */
  endsIdle({ sedd }: Pick<Session, 'sedd'>): string {
    return iso(Date.parse(sedd) + this.limits.idleMs);
  }

  /** Records that the session was used. */
  async seen({ id, sedd }: Session): Promise<void> {
    const now = Date.now();
    if (Date.parse(sedd) > now - Math.min(seenEveryMs, this.limits.idleMs / 4)) return;
    await this.#db.write((manager) => manager.update(SessionEntity, { id }, { sedd: iso(now) }));
  }

  /** Takes the right to renew the session. Over all instances one request at a time has it. */
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

  /** Stores the renewed values and gives back the right to renew. */
  async renewed(
    { id }: Pick<Session, 'id'>,
    what: Partial<Pick<Session, 'roller' | 'provad' | 'galler' | 'forseglat'>>,
  ): Promise<void> {
    await this.#db.write((manager) =>
      manager.update(SessionEntity, { id }, { ...what, fornyas: null }),
    );
  }

  /** Ends the matching sessions that began before a time, at every instance at once, and returns them. */
  async end(which: Which, before?: string): Promise<Session[]> {
    const where = before === undefined ? which : { ...which, skapad: below(before) };
    return this.#db.write(async (manager) => {
      const ended = await manager.findBy(SessionEntity, where);
      if (ended.length > 0) await manager.delete(SessionEntity, where);
      return ended;
    });
  }

  /** Ends the session of a cookie, if there is one. */
  async endSecret(secret: string): Promise<void> {
    await this.end({ id: sha256Hex(secret) });
  }

  /** All sessions that have not ended, newest first. */
  async all(): Promise<Session[]> {
    const now = iso(Date.now());
    const rows = await this.#db.rows.find(SessionEntity, { order: { skapad: 'DESC' } });
    return rows.filter((row) => row.slutar > now && this.endsIdle(row) > now);
  }
}
