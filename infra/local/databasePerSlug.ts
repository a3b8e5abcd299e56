import { createConnection } from 'mysql2/promise';
import { SettingError } from '../../shared/errors/SettingError.ts';
import type { Settings } from '../../shared/runtime/settings.ts';

/**
 * The environment that gives each subgraph its own database. With DATABASE_URL=mysql://…/vardnat, tierp gets the
 * database vardnat_tierp, made here when missing; without it each has a file of its own and nothing needs to be set.
 */
export async function databasePerSlug(
  { databaseUrl }: Settings,
  slugs: readonly string[],
): Promise<(slug: string) => NodeJS.ProcessEnv> {
  if (databaseUrl === null) return () => ({});
  const urlOf = (slug: string) => {
    const url = new URL(databaseUrl);
    url.pathname = `${url.pathname}_${slug.replaceAll('-', '_')}`;
    return url.href;
  };
  await createDatabases(databaseUrl, slugs.map((slug) => new URL(urlOf(slug)).pathname.slice(1)));
  return (slug) => ({ DATABASE_URL: urlOf(slug) });
}

async function createDatabases(databaseUrl: string, names: string[]): Promise<void> {
  const server = new URL(databaseUrl);
  server.pathname = '/';
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
