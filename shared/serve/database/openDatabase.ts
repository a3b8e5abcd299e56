import type { Database, DatabaseOptions } from './Database.ts';
import { databaseLimits } from './DatabaseLimits.ts';
import { openMysql } from './openMysql.ts';
import { openSqlite } from './openSqlite.ts';

/** Opens a database and brings its schema up to date. Throws when it cannot be reached or migrated. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const complete = { ...options, limits: { ...databaseLimits, ...options.limits } };
  return options.url.startsWith('sqlite:') ? openSqlite(complete) : openMysql(complete);
}
