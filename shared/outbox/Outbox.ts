import type { Database } from '../serve/database/Database.ts';
import { below, type Condition, type Rows } from '../serve/database/rows/Rows.ts';
import { sha256Hex } from '../values/sha256Hex.ts';
import { type Handelse, HandelseEntity } from './Handelse.ts';
import { type Leverans, LeveransEntity, type Leveranssatt } from './tables.ts';

/** A recipient of a change, and the earliest time of delivery. */
export interface Mottagare {
  satt: Leveranssatt;
  mottagare: string;
  nasta: string;
}

/** Gives the recipients of a change. */
export type Whom = (handelse: Handelse) => readonly Mottagare[];

/** How long one instance may take to send before another takes over, in milliseconds. */
const leaseMs = 60_000;
/** Pauses between tries, in seconds, as the Standard Webhooks convention recommends: three days in all. */
const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
/** The most rows of one statement. */
const page = 200;

export const iso = (ms: number) => new Date(ms).toISOString();

/** The outbox of one subgraph. It is in the database, so that it survives a restart and several instances share it. */
export class Outbox {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Makes the deliveries of new changes, a page at a time. Returns the number of changes. */
  async distribute(recipients: () => Promise<Whom>): Promise<number> {
    const waiting = await this.#db.rows.existsBy(HandelseEntity, { fordelad: null });
    if (!waiting) return 0;
    const whom = await recipients();
    return this.#db.write(async (manager) => {
      const order = { noterad: 'ASC' } as const;
      const where = { fordelad: null };
      const found = await manager.find(HandelseEntity, { where, order, limit: page });
      const now = iso(Date.now());
      const rows = found.flatMap((one) => whom(one).map((to) => leveransOf(one, to, now)));
      const known = await knownOf(manager, rows);
      await manager.insert(
        LeveransEntity,
        rows.filter(({ id }) => !known.has(id)),
      );
      const ids = found.map(({ id }) => id);
      if (ids.length > 0) await manager.update(HandelseEntity, { id: ids }, { fordelad: now });
      return found.length;
    });
  }

  /** The recipients with due deliveries that no instance is sending. */
  async due(): Promise<Pick<Leverans, 'satt' | 'mottagare'>[]> {
    const now = iso(Date.now());
    const { sql, values } = due(now);
    const found = await this.#db.rows.query(
      `SELECT t.satt, t.mottagare FROM leverans t WHERE ${sql} GROUP BY t.satt, t.mottagare LIMIT ${page}`,
      values,
    );
    return found.map(
      ([satt, mottagare]) => ({ satt, mottagare }) as Pick<Leverans, 'satt' | 'mottagare'>,
    );
  }

  /** Takes the due deliveries of one recipient, oldest first. Of all instances one at a time has them. */
  async take({ satt, mottagare }: Pick<Leverans, 'satt' | 'mottagare'>): Promise<Leverans[]> {
    return this.#db.write(async (manager) => {
      const now = iso(Date.now());
      const lanad = iso(Date.now() + leaseMs);
      const found = await manager.find(LeveransEntity, {
        where: { satt, mottagare },
        and: [due(now)],
        order: { skapad: 'ASC' },
        limit: page,
      });
      const taken: Leverans[] = [];
      for (const one of found) {
        // On MariaDB another instance may have taken it between this read and this write.
        const where = [{ lanad: null }, { lanad: below(now) }];
        for (const how of where) {
          const affected = await manager.update(
            LeveransEntity,
            { id: one.id, status: 'VANTAR', ...how },
            { lanad },
          );
          if (affected === 1) taken.push(one);
        }
      }
      return taken;
    });
  }

  async sent(ids: readonly string[]): Promise<void> {
    const now = iso(Date.now());
    const what = { status: 'SKICKAD', skickad: now, lanad: null, fel: null } as const;
    await this.#db.write((manager) => manager.update(LeveransEntity, { id: [...ids] }, what));
  }

  /**
   * Notes that deliveries failed, and why, in a sentence without anybody's address. They are tried again after a
   * growing pause, unless a new try is useless (`forGood`) or they have been tried for days. Returns the time of the
   * next try. Null: never.
   */
  async failed(rows: readonly Leverans[], fel: string, forGood: boolean): Promise<string | null> {
    let again: string | null = null;
    await this.#db.write(async (manager) => {
      for (const { id, forsok } of rows) {
        const pause = forGood ? undefined : pauses[forsok];
        again =
          pause === undefined ? null : iso(Date.now() + pause * (1_000 + 100 * Math.random()));
        await manager.update(
          LeveransEntity,
          { id },
          {
            status: again === null ? 'MISSLYCKAD' : 'VANTAR',
            forsok: forsok + 1,
            fel: fel.slice(0, 300),
            lanad: null,
            ...(again === null ? {} : { nasta: again }),
          },
        );
      }
    });
    return again;
  }

  /** Returns deliveries that were taken and not tried, for a later time. */
  async giveBack(rows: readonly Leverans[], nasta: string): Promise<void> {
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return;
    await this.#db.write((manager) =>
      manager.update(LeveransEntity, { id: ids }, { lanad: null, nasta }),
    );
  }

  /** Deletes the deliveries that wait for a recipient who shall get no more. */
  async forget(mottagare: string): Promise<void> {
    await this.#db.write((manager) =>
      manager.delete(LeveransEntity, { mottagare, status: 'VANTAR' }),
    );
  }

  /** Sends failed or waiting deliveries again, at once and with all tries anew. Returns their number. */
  async again(ids: readonly string[]): Promise<number> {
    const now = iso(Date.now());
    return this.#db.write((manager) =>
      manager.update(
        LeveransEntity,
        { id: [...ids], status: ['VANTAR', 'MISSLYCKAD'], lanad: null },
        { status: 'VANTAR', forsok: 0, nasta: now },
      ),
    );
  }

  /** How many times a recipient was written to since a time. Deliveries that were sent together count once. */
  async timesSent(mottagare: string, since: string): Promise<number> {
    const [found] = await this.#db.rows.query(
      'SELECT COUNT(DISTINCT skickad) FROM leverans WHERE mottagare = ? AND skickad > ?',
      [mottagare, since],
    );
    return Number(found?.[0]);
  }

  /** The changes with those ids. */
  async handelser(ids: readonly string[]): Promise<Map<string, Handelse>> {
    const rows = await this.#db.rows.findBy(HandelseEntity, { id: [...ids] });
    return new Map(rows.map((one) => [one.id, one]));
  }

  /** The number of deliveries in each state, and the latest of them, failed ones first. */
  async overview(most: number): Promise<{ antal: Record<string, number>; leveranser: Leverans[] }> {
    const counts = await this.#db.rows.query(
      'SELECT status, COUNT(*) FROM leverans GROUP BY status',
    );
    const leveranser = await this.#db.rows.find(LeveransEntity, {
      first: "CASE t.status WHEN 'MISSLYCKAD' THEN 0 WHEN 'VANTAR' THEN 1 ELSE 2 END",
      order: { skapad: 'DESC' },
      limit: most,
    });
    const antal = Object.fromEntries(counts.map(([status, n]) => [status, Number(n)]));
    return { antal, leveranser };
  }

  /** A text that differs after every change here, and after every noted change of others. */
  async mark(): Promise<string> {
    const [found] = await this.#db.rows.query('SELECT MAX(noterad), COUNT(*) FROM handelse');
    return `${found?.[0] ?? ''}:${found?.[1] ?? 0}`;
  }
}

/** The condition of a due delivery that no instance is sending. */
const due = (now: string): Condition => ({
  sql: "t.status = 'VANTAR' AND t.nasta <= ? AND (t.lanad IS NULL OR t.lanad < ?)",
  values: [now, now],
});

function leveransOf(handelse: Handelse, to: Mottagare, now: string): Leverans {
  const id = sha256Hex(`${handelse.id} ${to.satt} ${to.mottagare}`);
  const none = { lanad: null, fel: null, skickad: null } as const;
  return { ...none, ...to, id, handelse: handelse.id, status: 'VANTAR', forsok: 0, skapad: now };
}

async function knownOf(from: Rows, rows: readonly Leverans[]): Promise<Set<string>> {
  const found = await from.findBy(LeveransEntity, { id: rows.map(({ id }) => id) });
  return new Set(found.map(({ id }) => id));
}
