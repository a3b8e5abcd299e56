import { type DataSource, MigrationExecutor } from 'typeorm';
import { SettingError } from '../../errors/SettingError.ts';

/** Longer than a migration takes that copies a table. */
const turnSeconds = 600;

/**
 * Runs what migrations are left, one instance at a time: of two that start at once the second would otherwise make what the
 * first is making. The lock is the connection's, and goes with it.
 */
export async function migrateInTurn(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    const [{ name }] = await runner.query("SELECT CONCAT('vardnat ', MD5(DATABASE())) AS name");
    const [{ taken }] = await runner.query('SELECT GET_LOCK(?, ?) AS taken', [name, turnSeconds]);
    if (Number(taken) !== 1) {
      throw new SettingError(
        `Another instance has brought the database up to date for more than ${turnSeconds / 60} minutes: look at what it waits for (SHOW PROCESSLIST), end it, and start again.`,
      );
    }
    const migrations = new MigrationExecutor(source, runner);
    migrations.transaction = 'none';
    try {
      await migrations.executePendingMigrations();
    } finally {
      await runner.query('SELECT RELEASE_LOCK(?)', [name]).catch(() => {});
    }
  } finally {
    await runner.release();
  }
}
