import { SettingError } from '../shared/errors/SettingError.ts';
import { databaseUrlOf } from '../shared/serve/databaseUrlOf.ts';
import { urlsOf } from '../shared/serve/database/hosts.ts';
import type { Settings } from '../shared/serve/settings.ts';

/**
 * The database of each subgraph when several run with the same settings. With DATABASE_URL=mysql://…/vardnat, tierp gets the
 * database vardnat_tierp, which is created when missing. Without DATABASE_URL each gets a file in DATA_DIR. Throws SettingError
 * when the server cannot be used.
 */
export async function databasePerSlug(
  settings: Settings,
  slugs: readonly string[],
): Promise<(slug: string) => string> {
  const { databaseUrl } = settings;
  if (databaseUrl === null) return (slug) => databaseUrlOf(slug, settings);
  const endOf = (slug: string) => `_${slug.replaceAll('-', '_')}`;
  const urlOf = (slug: string) => databaseUrl.replace(/(\?|$)/, `${endOf(slug)}$1`);
  const [first] = urlsOf(databaseUrl);
  const base = new URL(first).pathname.slice(1);
  await createDatabases(
    first,
    slugs.map((slug) => `${base}${endOf(slug)}`),
  );
  return urlOf;
}

async function createDatabases(databaseUrl: string, names: string[]): Promise<void> {
  const server = new URL(databaseUrl);
  server.pathname = '/';
  // Loading the driver takes a quarter of a second, so it is loaded only for MariaDB.
  const { createConnection } = await import('mysql2/promise');
  try {
    const connection = await createConnection({ uri: server.href, connectTimeout: 5_000 });
    try {
      for (const name of names) {
        await connection.query('CREATE DATABASE IF NOT EXISTS ??', [name]);
      }
    } finally {
      await connection.end();
    }
  } catch (error) {
    const { code } = error as { code?: string };
    throw new SettingError(
      `DATABASE_URL points to ${server.host}, but no databases could be made there (${code}): check that the server runs and that the user may create databases.`,
    );
  }
}
