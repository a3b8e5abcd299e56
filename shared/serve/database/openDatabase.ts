import type { Database, DatabaseOptions } from './Database.ts';
import { databaseLimits } from './DatabaseLimits.ts';

/**
 * Opens a database and migrates its schema. Loads only the driver that it needs. Throws when the database cannot be
 * reached or migrated.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const complete = { ...options, limits: { ...databaseLimits, ...options.limits } };
  if (options.url.startsWith('sqlite:')) {
    const { openSqlite } = await import('./openSqlite.ts');
    return openSqlite(complete);
  }
  const { openMysql } = await import('./openMysql.ts');
  return openMysql(complete);
}
