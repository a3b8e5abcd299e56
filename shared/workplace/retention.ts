import type { FastifyBaseLogger } from 'fastify';
import type { EntitySchema } from 'typeorm';
import { HandelseEntity } from '../outbox/Handelse.ts';
import { LeveransEntity } from '../outbox/tables.ts';
import type { Database } from '../serve/database/Database.ts';
import { below, type Selection, type Where } from '../serve/database/rows/Rows.ts';
import type { RetentionDays } from '../serve/settings.ts';
import { AccessEntryEntity } from './account/AccessLog.ts';
import { AddressEntity } from './account/Addresses.ts';
import { SessionEntity } from './session/Session.ts';
import { iso, type SessionLimits } from './session/Sessions.ts';

/** How long a subgraph keeps rows about its users, and its notices. */
export interface Retention {
  days: RetentionDays;
  sessions: SessionLimits;
}

const dayMs = 86_400_000;
/** The first round waits until the start is over. */
const [firstMs, everyMs] = [60_000, 3_600_000];
/** Rows per transaction: a replicated database sends each transaction whole to every node. */
const page = 1_000;

/**
 * Which rows are deleted, and when. Nothing else is ever deleted: history, and the rows that decisions rest on, stay for ever.
 */
function forgettable({ days, sessions }: Retention, now: number) {
  const before = (count: number) => below(iso(now - count * dayMs));
  return [
    forget(SessionEntity, 'id', { where: { slutar: below(iso(now)) } }),
    forget(SessionEntity, 'id', { where: { sedd: below(iso(now - sessions.idleMs)) } }),
    forget(LeveransEntity, 'id', { where: { skapad: before(days.outbox) } }),
    forget(HandelseEntity, 'id', { where: { noterad: before(days.outbox) } }),
    // Entries on who may see a field record a decision, so they stay.
    forget(AccessEntryEntity, 'nummer', {
      where: { tid: before(days.accessLog) },
      and: [{ sql: 't.handelse <> ?', values: ['ATKOMST_ANDRAD'] }],
    }),
    forget(AddressEntity, 'id', { where: { anvand: before(days.address) } }),
  ];
}

/** Deletes rows that are too old, a page at a time. */
function forget<Row extends object>(
  entity: EntitySchema<Row>,
  key: keyof Row & string,
  which: Pick<Selection<Row>, 'where' | 'and'>,
) {
  const selection = { ...which, columns: [key], limit: page };
  return async (db: Database): Promise<void> => {
    for (let found = page; found === page; ) {
      const rows = await db.rows.find(entity, selection);
      found = rows.length;
      if (found === 0) return;
      const ids = rows.map((row) => row[key]);
      await db.write((manager) => manager.delete(entity, { [key]: ids } as Where<Row>));
    }
  };
}

/** Deletes every row that is too old at `now`. */
export async function forgetOld(
  db: Database,
  retention: Retention,
  now = Date.now(),
): Promise<void> {
  for (const one of forgettable(retention, now)) await one(db);
}

/** Deletes old rows now and then every hour, until it is stopped. A round that fails is made up for in the next. */
export function keepForgetting(
  db: Database,
  retention: Retention,
  log: Pick<FastifyBaseLogger, 'warn'>,
): { close(): Promise<void> } {
  let underWay: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const next = (ms: number) => {
    timer = setTimeout(() => {
      underWay = forgetOld(db, retention)
        .catch((err) => log.warn({ err }, 'what has had its time could not be forgotten just now'))
        .finally(() => next(everyMs));
    }, ms).unref();
  };
  next(firstMs);
  return {
    close: async () => {
      clearTimeout(timer);
      await underWay;
      clearTimeout(timer);
    },
  };
}
