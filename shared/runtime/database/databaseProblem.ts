import { SettingError } from '../../errors/SettingError.ts';

/**
 * Why a database cannot be opened, as a sentence to act on: where it was looked for (without its password), the
 * driver's code, and what to check. Anything without a code is no such reason and comes back as it is.
 */
export function databaseProblem(url: string, error: unknown): unknown {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const reason = code ?? driverError?.code;
  if (typeof reason !== 'string') return error;
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    return new SettingError(
      `The database file ${file} cannot be opened (${reason}): check DATA_DIR, and that this user may write there.`,
    );
  }
  const { host, pathname } = new URL(url);
  return new SettingError(
    `The database ${pathname.slice(1)} at ${host} cannot be used (${reason}): check DATABASE_URL, that the server runs, and that the user may use that database.`,
  );
}
