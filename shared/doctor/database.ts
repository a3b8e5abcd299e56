import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DataSource } from 'typeorm';
import { SettingError } from '../errors/SettingError.ts';
import { databaseProblem } from '../serve/database/databaseProblem.ts';
import { lookAt } from '../serve/database/lookAt.ts';
import { refuseNewer } from '../serve/database/refuseNewer.ts';
import { type CheckOutcome, failedIf, ok, skipped } from './Outcome.ts';
import { type Probe, reasonOf } from './Probe.ts';
import type { Standing } from './Standing.ts';

export const database: Probe = {
  id: 'DATABASE',
  requirement: 'Databasen svarar, och är hel',
  remedy:
    'Starta databasservern, rätta DATABASE_URL (värd, port, användare, lösenord, databas) och ge användaren alla rättigheter till databasen. En skadad fil ersätts av den senaste kopian: npx vardnat restore --help.',
  run: (standing) =>
    looking(standing, async (source) => {
      if (source.options.type !== 'better-sqlite3') return failedIf([]);
      const [{ quick_check: said }] = await source.query('PRAGMA quick_check(1)');
      return failedIf(said === 'ok' ? [] : [`${String(source.options.database)}: ${said}`]);
    }),
  // A check of the whole database takes too long to run often.
  watch: (standing) =>
    looking(standing, async (source) => {
      await source.query('SELECT count(*) FROM migrations');
      return failedIf([]);
    }),
};

export const schema: Probe = {
  id: 'SCHEMA',
  watch: null,
  requirement: 'Databasens schema är inte nyare än den här versionen',
  remedy:
    'Starta den version som databasen har använts av, eller läs tillbaka kopian från före uppgraderingen: npx vardnat restore --help.',
  run: (standing) =>
    looking(standing, async (source) => {
      const { migrations } = standing.database as NonNullable<Standing['database']>;
      await refuseNewer(source, { migrations });
      const runner = source.createQueryRunner();
      const has = await runner.hasTable('migrations');
      await runner.release();
      const rows: { name: string }[] = has ? await source.query('SELECT name FROM migrations') : [];
      const run = new Set(rows.map(({ name }) => name));
      const left = migrations.filter(({ name }) => !run.has(name));
      return ok(
        left.length === 0
          ? undefined
          : `${left.length} ändringar av schemat görs vid starten; ta en kopia före (npx vardnat backup --help)`,
      );
    }),
};

export const kept: Probe = {
  id: 'DATABASE_KEEPS',
  requirement: 'Databasen går att skriva i, och behåller det som den har bekräftat',
  remedy:
    'SQLite: ge filen och dess mapp åt användaren som kör servern. MariaDB: sätt innodb_flush_log_at_trx_commit = 1, read_only = OFF, och max_connections över summan av DATABASE_LIMIT_CONNECTIONS.',
  run: (standing) =>
    looking(standing, async (source) => {
      if (source.options.type === 'better-sqlite3') {
        const file = String(source.options.database);
        return failedIf((await Promise.all([file, dirname(file)].map(notWritable))).flat());
      }
      const [said] = await source.query(
        'SELECT @@innodb_flush_log_at_trx_commit AS flush, @@read_only + @@innodb_read_only AS locked',
      );
      return failedIf([
        ...(Number(said.flush) === 1 ? [] : [`innodb_flush_log_at_trx_commit är ${said.flush}`]),
        ...(Number(said.locked) === 0 ? [] : ['read_only är på']),
      ]);
    }),
};

async function notWritable(place: string): Promise<string[]> {
  return access(place, constants.W_OK).then(
    () => [],
    (error) => [`${place}: ${reasonOf(error)}`],
  );
}

/** What a look at the database finds. Only one probe reports a database that cannot be opened; the others skip it. */
async function looking(
  { database: its }: Standing,
  look: (source: DataSource) => Promise<CheckOutcome>,
): Promise<CheckOutcome> {
  if (its === null) return skipped('servern har ingen databas');
  try {
    return (
      (await lookAt(its.url, look)) ?? skipped('databasen finns inte än; den görs vid starten')
    );
  } catch (error) {
    const problem = databaseProblem(its.url, error);
    if (problem instanceof SettingError) return failedIf([problem.message]);
    throw error;
  }
}
