import type { Database, DatabaseOptions } from './Database.ts';
import { openMysql } from './openMysql.ts';
import { openSqlite } from './openSqlite.ts';

/** Opens a database and brings its schema up to date. Throws when it cannot be reached or migrated. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url.startsWith('sqlite:') ? openSqlite(options) : openMysql(options);
}
