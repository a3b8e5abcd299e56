import { EntitySchema } from 'typeorm';
import { aktorAv } from '../../change/aktorAv.ts';
import type { Database } from '../../serve/database/Database.ts';
import { callerOf, type Session } from '../session/Session.ts';

/** The kinds of events that the access log of one subgraph records. */
export const accessEvents = [
  'INLOGGAD',
  'INLOGGNING_NEKAD',
  'UTLOGGAD',
  'AVSLUTAD_AV_ADMIN',
  'AVSLUTAD_AV_UTFARDAREN',
  'ROLLER_ANDRADE',
  'ATKOMST_ANDRAD',
  'WEBHOOK_TILLAGD',
  'WEBHOOK_BORTTAGEN',
] as const;

export type AccessEvent = (typeof accessEvents)[number];

/** One line of the log. A line is never changed. */
export interface AccessEntry {
  nummer: number;
  /** ISO 8601 in UTC. */
  tid: string;
  handelse: AccessEvent;
  /** The pseudonym that the history uses for the same user; null where the user is not known. */
  vem: string | null;
  roller: string | null;
  /** A code, or the new value. Never text that somebody typed. */
  detalj: string | null;
}

export const AccessEntryEntity = new EntitySchema<AccessEntry>({
  name: 'atkomstlogg',
  columns: {
    nummer: { type: 'integer', primary: true, generated: 'increment' },
    tid: { type: 'varchar', length: 30 },
    handelse: { type: 'varchar', length: 40 },
    vem: { type: 'varchar', length: 100, nullable: true },
    roller: { type: 'varchar', length: 100, nullable: true },
    detalj: { type: 'text', nullable: true },
  },
});

/** The pseudonym that the history uses for the user of a session. */
export const pseudonymOf = (who: Pick<Session, 'sub' | 'huvudman' | 'roller'>) =>
  aktorAv({ ...callerOf(who), roller: [] }).replace(/^utan roll, /, '');

/** The access log of one subgraph: sign-ins, refusals, sign-outs, changed roles and changed access. */
export class AccessLog {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async note(
    handelse: AccessEvent,
    who: Pick<Session, 'sub' | 'huvudman' | 'roller'> | null,
    detalj: string | null,
  ): Promise<void> {
    const entry = {
      tid: new Date().toISOString(),
      handelse,
      vem: who && pseudonymOf(who),
      roller: who?.roller ?? null,
      detalj,
    };
    await this.#db.write((manager) => manager.insert(AccessEntryEntity, entry));
  }

  /**
   * Records who sees which fields, unless the log's latest such entry says the same. `who` made the choice; null where the
   * settings did.
   */
  async noteAccess(choice: object, who: Parameters<AccessLog['note']>[1] = null): Promise<void> {
    const detalj = JSON.stringify(choice);
    const handelse = 'ATKOMST_ANDRAD' as const;
    const order = { nummer: 'DESC' } as const;
    const latest = { where: { handelse }, order, limit: 1 };
    const [last] = await this.#db.rows.find(AccessEntryEntity, latest);
    if ((last?.detalj ?? '{}') !== detalj) await this.note(handelse, who, detalj);
  }

  /** The log as a CSV table, oldest first. It leaves out who did it. */
  async csv(): Promise<string> {
    const { stringify } = await import('csv-stringify/sync');
    const rows = await this.#db.rows.find(AccessEntryEntity, { order: { nummer: 'ASC' } });
    const columns = ['nummer', 'tid', 'handelse', 'roller', 'detalj'];
    return stringify(rows, { header: true, columns, delimiter: ';', bom: true });
  }
}
