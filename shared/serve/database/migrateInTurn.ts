import { type DataSource, MigrationExecutor } from 'typeorm';
import { SettingError } from '../../errors/SettingError.ts';

/** Longer than a migration that copies a table takes. */
const turnSeconds = 600;

/**
 * Runs the remaining migrations, one instance at a time: two instances that start at once would otherwise run the same
 * migration. The lock belongs to the connection and is released with it.
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
