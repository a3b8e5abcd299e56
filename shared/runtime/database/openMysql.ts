import { DataSource } from 'typeorm';
import type { Database, DatabaseOptions } from './Database.ts';
import { statementLogger } from './statementLogger.ts';
import { traceStatements } from './traceStatements.ts';

const deadlockAttempts = 5;

/** MariaDB or MySQL through mysql2; each write has a pooled connection of its own. */
export async function openMysql(options: DatabaseOptions): Promise<Database> {
  const source = await new DataSource({
    type: 'mysql',
    url: options.url,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize: 10,
    connectTimeout: 5_000,
    entities: options.entities,
    migrations: options.migrations,
    // MySQL commits at every DDL statement, so a transaction around a migration would only pretend to protect it.
    migrationsTransactionMode: 'none',
    ...statementLogger(options),
  }).initialize();
  try {
    await source.runMigrations();
  } catch (error) {
    await source.destroy();
    throw error;
  }
  traceStatements(source, 'mysql');
  return {
    dialect: 'mysql',
    read: source.manager,
    write: (work) => retryDeadlocks(() => source.transaction(work)),
    ping: async () => {
      await source.query('SELECT 1');
    },
    close: () => source.destroy(),
  };
}

/** InnoDB rolls back one of two transactions that wait for each other and asks its writer to try again. */
async function retryDeadlocks<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      const deadlock = (error as { code?: string }).code === 'ER_LOCK_DEADLOCK';
      if (!deadlock || attempt === deadlockAttempts) throw error;
    }
  }
}
