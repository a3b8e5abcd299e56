import type { DataSource } from 'typeorm';
import { SettingError } from '../../errors/SettingError.ts';
import type { DatabaseOptions } from './Database.ts';

/**
 * Refuses a database that a newer version has migrated: an older version would read and write it wrongly without
 * noticing. Throws SettingError that names the unknown migrations.
 */
export async function refuseNewer(
  source: DataSource,
  { migrations }: Pick<DatabaseOptions, 'migrations'>,
): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return;
    const run: { name: string; timestamp: number | string }[] = await runner.query(
      'SELECT name, timestamp FROM migrations',
    );
    const known = new Set(migrations.map(({ name }) => name));
    const newest = Math.max(...[...known].map(timestampIn));
    const later = run.filter(
      ({ name, timestamp }) => !known.has(name) && Number(timestamp) > newest,
    );
    if (later.length === 0) return;
    const names = later.map(({ name }) => name).join(', ');
    throw new SettingError(
      `The database was used by a newer version, which this one does not know (${names}): start that version, or put back the copy from before the upgrade ("npx vardnat restore --help").`,
    );
  } finally {
    await runner.release();
  }
}

/** The time of a migration in milliseconds, which ends its name. */
const timestampIn = (name: string) => Number(name.slice(-13));
