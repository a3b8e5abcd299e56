import { Brackets, In, IsNull, LessThan } from 'typeorm';
import type { Database } from '../serve/database/Database.ts';
import { insertAll } from '../serve/database/layIn.ts';
import { sha256Hex } from '../values/sha256Hex.ts';
import { type Handelse, HandelseEntity } from './Handelse.ts';
import { type Leverans, LeveransEntity, type Leveranssatt } from './tables.ts';

/** Whom one thing is to be told, and when at the earliest. */
export interface Mottagare {
  satt: Leveranssatt;
  mottagare: string;
  nasta: string;
}

/** Who gets a delivery. */
export type Whom = (handelse: Handelse) => readonly Mottagare[];

/** How long one instance may take to send before another takes over. */
const leaseMs = 60_000;
/** Pauses before it is tried again, in seconds, as the Standard Webhooks convention recommends them: three days in all. */
const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
/** As many as one statement holds. */
const page = 200;

export const iso = (ms: number) => new Date(ms).toISOString();

/** What one subgraph has to tell, in its database, so that it survives a restart and several instances share it. */
export class Outbox {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Hands out what has happened to whom it concerns, a page at a time; gives how much there was. */
  async distribute(recipients: () => Promise<Whom>): Promise<number> {
    const waiting = await this.#db.read.existsBy(HandelseEntity, { fordelad: IsNull() });
    if (!waiting) return 0;
    const whom = await recipients();
    return this.#db.write(async (manager) => {
      const order = { noterad: 'ASC' } as const;
      const where = { fordelad: IsNull() };
      const found = await manager.find(HandelseEntity, { where, order, take: page });
      const now = iso(Date.now());
      const rows = found.flatMap((one) => whom(one).map((to) => leveransOf(one, to, now)));
      const known = await knownOf(manager.findBy.bind(manager), rows);
      await insertAll(
        manager,
        LeveransEntity,
        rows.filter(({ id }) => !known.has(id)),
      );
      const ids = found.map(({ id }) => id);
      if (ids.length > 0) await manager.update(HandelseEntity, { id: In(ids) }, { fordelad: now });
      return found.length;
    });
  }

  /** Those for whom something is due that nobody is sending. */
  async due(): Promise<Pick<Leverans, 'satt' | 'mottagare'>[]> {
    const now = iso(Date.now());
    return this.#db.read
      .createQueryBuilder(LeveransEntity, 'l')
      .select(['l.satt AS satt', 'l.mottagare AS mottagare'])
      .where("l.status = 'VANTAR' AND l.nasta <= :now", { now })
      .andWhere(free(now))
      .groupBy('l.satt')
      .addGroupBy('l.mottagare')
      .limit(page)
      .getRawMany();
  }

  /** Takes what is due for one of them, which of all instances one has at a time, the oldest first. */
  async take({ satt, mottagare }: Pick<Leverans, 'satt' | 'mottagare'>): Promise<Leverans[]> {
    return this.#db.write(async (manager) => {
      const now = iso(Date.now());
      const lanad = iso(Date.now() + leaseMs);
      const found = await manager
        .createQueryBuilder(LeveransEntity, 'l')
        .where("l.status = 'VANTAR' AND l.nasta <= :now", { now })
        .andWhere('l.satt = :satt AND l.mottagare = :mottagare', { satt, mottagare })
        .andWhere(free(now))
        .orderBy('l.skapad', 'ASC')
        .limit(page)
        .getMany();
      const taken: Leverans[] = [];
      for (const one of found) {
        // Another instance may have taken it between our reading and our writing (MariaDB).
        const where = [{ lanad: IsNull() }, { lanad: LessThan(now) }];
        for (const how of where) {
          const { affected } = await manager.update(
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
    await this.#db.write((manager) => manager.update(LeveransEntity, { id: In([...ids]) }, what));
  }

  /**
   * Notes that it did not go, and why, in a sentence without anybody's address. It is tried again after a pause that grows,
   * unless it is no use (`forGood`) or has been tried for days. Gives when; null: never.
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

  /** Gives back what was taken and not tried, for a later time. */
  async giveBack(rows: readonly Leverans[], nasta: string): Promise<void> {
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return;
    await this.#db.write((manager) =>
      manager.update(LeveransEntity, { id: In(ids) }, { lanad: null, nasta }),
    );
  }

  /** What is not told yet to one who is not to be told any more is forgotten. */
  async forget(mottagare: string): Promise<void> {
    await this.#db.write((manager) =>
      manager.delete(LeveransEntity, { mottagare, status: 'VANTAR' }),
    );
  }

  /** Sends again what failed, or waits: at once, and for as long as anew. Gives how many. */
  async again(ids: readonly string[]): Promise<number> {
    const now = iso(Date.now());
    const { affected } = await this.#db.write((manager) =>
      manager.update(
        LeveransEntity,
        { id: In([...ids]), status: In(['VANTAR', 'MISSLYCKAD']), lanad: IsNull() },
        { status: 'VANTAR', forsok: 0, nasta: now },
      ),
    );
    return affected ?? 0;
  }

  /** How often somebody was written to since a time: what went together counts once. */
  async timesSent(mottagare: string, since: string): Promise<number> {
    const found = await this.#db.read
      .createQueryBuilder(LeveransEntity, 'l')
      .select('COUNT(DISTINCT l.skickad)', 'antal')
      .where('l.mottagare = :mottagare AND l.skickad > :since', { mottagare, since })
      .getRawOne<{ antal: number | string }>();
    return Number(found?.antal ?? 0);
  }

  /** What happened, by id. */
  async handelser(ids: readonly string[]): Promise<Map<string, Handelse>> {
    const rows = await this.#db.read.findBy(HandelseEntity, { id: In([...ids]) });
    return new Map(rows.map((one) => [one.id, one]));
  }

  /** How many stand in each state, and the latest, what has failed first. */
  async overview(most: number): Promise<{ antal: Record<string, number>; leveranser: Leverans[] }> {
    const counts = await this.#db.read
      .createQueryBuilder(LeveransEntity, 'l')
      .select(['l.status AS status', 'COUNT(*) AS antal'])
      .groupBy('l.status')
      .getRawMany<{ status: string; antal: number | string }>();
    const leveranser = await this.#db.read
      .createQueryBuilder(LeveransEntity, 'l')
      .orderBy("CASE l.status WHEN 'MISSLYCKAD' THEN 0 WHEN 'VANTAR' THEN 1 ELSE 2 END", 'ASC')
      .addOrderBy('l.skapad', 'DESC')
      .limit(most)
      .getMany();
    const antal = Object.fromEntries(counts.map(({ status, antal: n }) => [status, Number(n)]));
    return { antal, leveranser };
  }

  /** A text that is another one after everything that happens here, or is heard of others. */
  async mark(): Promise<string> {
    const found = await this.#db.read
      .createQueryBuilder(HandelseEntity, 'h')
      .select(['MAX(h.noterad) AS senast', 'COUNT(*) AS antal'])
      .getRawOne<{ senast: string | null; antal: number | string }>();
    return `${found?.senast ?? ''}:${found?.antal ?? 0}`;
  }
}

const free = (now: string) =>
  new Brackets((some) => some.where('l.lanad IS NULL').orWhere('l.lanad < :now', { now }));

function leveransOf(handelse: Handelse, to: Mottagare, now: string): Leverans {
  const id = sha256Hex(`${handelse.id} ${to.satt} ${to.mottagare}`);
  const none = { lanad: null, fel: null, skickad: null } as const;
  return { ...none, ...to, id, handelse: handelse.id, status: 'VANTAR', forsok: 0, skapad: now };
}

async function knownOf(
  find: (entity: typeof LeveransEntity, where: object) => Promise<Leverans[]>,
  rows: readonly Leverans[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const found = await find(LeveransEntity, { id: In(rows.map(({ id }) => id)) });
  return new Set(found.map(({ id }) => id));
}
