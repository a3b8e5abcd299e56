import { EntitySchema } from 'typeorm';
import { aktorAv } from '../../change/aktorAv.ts';
import type { Database } from '../../serve/database/Database.ts';
import { callerOf, type Session } from '../session/Session.ts';

/** What is noted of access to one subgraph. */
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

/** One line of the log, never altered. */
export interface AccessEntry {
  nummer: number;
  /** ISO 8601 in UTC. */
  tid: string;
  handelse: AccessEvent;
  /** The pseudonym that the history has for the same user; null where nobody is known. */
  vem: string | null;
  roller: string | null;
  /** A code, or what it was changed to; nothing that somebody wrote. */
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

/** The pseudonym that the history has for the user of a session. */
export const pseudonymOf = (who: Pick<Session, 'sub' | 'huvudman' | 'roller'>) =>
  aktorAv({ ...callerOf(who), roller: [] }).replace(/^utan roll, /, '');

/** Who signed in, who was refused, who ended, whose roles and what access changed, at one subgraph. */
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

  /** Notes who sees which fields, when that is not what was noted last; `who` chose it, nobody where the settings did. */
  async noteAccess(choice: object, who: Parameters<AccessLog['note']>[1] = null): Promise<void> {
    const detalj = JSON.stringify(choice);
    const handelse = 'ATKOMST_ANDRAD' as const;
    const order = { nummer: 'DESC' } as const;
    const latest = { where: { handelse }, order, limit: 1 };
    const [last] = await this.#db.rows.find(AccessEntryEntity, latest);
    if ((last?.detalj ?? '{}') !== detalj) await this.note(handelse, who, detalj);
  }

  /** The log as a table for a spreadsheet, the oldest first, without who. */
  async csv(): Promise<string> {
    const { stringify } = await import('csv-stringify/sync');
    const rows = await this.#db.rows.find(AccessEntryEntity, { order: { nummer: 'ASC' } });
    const columns = ['nummer', 'tid', 'handelse', 'roller', 'detalj'];
    return stringify(rows, { header: true, columns, delimiter: ';', bom: true });
  }
}
