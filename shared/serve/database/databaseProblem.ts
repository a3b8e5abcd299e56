import { SettingError } from '../../errors/SettingError.ts';
import { databaseFaultCode } from './faults/databaseFaultCode.ts';
import { urlsOf } from './hosts.ts';

/**
 * Why a database cannot be opened, in a sentence with advice: its address without the password, the driver's code, and
 * what to check. An error without a code is returned unchanged.
 */
export function databaseProblem(url: string, error: unknown): unknown {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const reason = code ?? driverError?.code;
  if (typeof reason !== 'string') return error;
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    return new SettingError(
      `The database file ${file} cannot be opened (${reason}): ${sqliteAdvice(error)}`,
    );
  }
  const urls = urlsOf(url).map((one) => new URL(one));
  const host = urls.map((one) => one.host).join(', ');
  const { pathname } = urls[0] as URL;
  return new SettingError(
    `The database ${pathname.slice(1)} at ${host} cannot be used (${reason}): check DATABASE_URL, that the server runs, and that the user may use that database.`,
  );
}

function sqliteAdvice(error: unknown): string {
  switch (databaseFaultCode(error)) {
    case 'DATABAS_SKADAD':
      return 'it is damaged, or no SQLite database. Put back a copy of it, with none of the files that begin with its name beside it, or set DATA_DIR to another folder.';
    case 'DATABAS_FULL':
      return 'its disk is full. Make room.';
    case 'DATABAS_UPPTAGEN':
      return 'another process holds it. Stop that one, or wait until it is done.';
    default:
      return 'check DATA_DIR, and that this user may write there.';
  }
}
