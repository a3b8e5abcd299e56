import { existsSync } from 'node:fs';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { firstOf } from './hosts.ts';

const connectTimeout = 5_000;

/**
 * Inspects a database without changing it: it creates nothing and runs no migration. Null when there is none. Throws
 * the driver's error when it cannot be reached.
 */
export function lookAt<T>(
  url: string,
  work: (source: DataSource) => Promise<T>,
): Promise<T | null> {
  return firstOf(url, (one) => lookAtOne(one, work));
}

async function lookAtOne<T>(
  url: string,
  work: (source: DataSource) => Promise<T>,
): Promise<T | null> {
  const options = optionsOf(url);
  if (!options) return null;
  const source = new DataSource(options);
  try {
    await source.initialize();
    return await work(source);
  } catch (error) {
    if ((error as { code?: string }).code === 'ER_BAD_DB_ERROR') return null;
    throw error;
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

function optionsOf(url: string): DataSourceOptions | null {
  if (!url.startsWith('sqlite:')) return { type: 'mysql', url, connectTimeout };
  const database = url.slice('sqlite:'.length);
  return existsSync(database) ? { type: 'better-sqlite3', database, readonly: true } : null;
}
