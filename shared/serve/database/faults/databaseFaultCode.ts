import type { DatabaseCode } from '../../../errors/databaseCodes.ts';
import { DatabaseFault } from './DatabaseFault.ts';

/** The drivers' own codes, by their meaning to a caller. SQLite's extended codes begin with one of these. */
const koder: Record<Exclude<DatabaseCode, 'UTFALL_OKANT'>, readonly string[]> = {
  DATABAS_OTILLGANGLIG: [
    'PROTOCOL_CONNECTION_LOST',
    'ECONNREFUSED',
    'ECONNRESET',
    'ETIMEDOUT',
    'EPIPE',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ER_SERVER_SHUTDOWN',
    'ER_NORMAL_SHUTDOWN',
    'ER_ABORTING_CONNECTION',
    'ER_NEW_ABORTING_CONNECTION',
    'ER_ACCESS_DENIED_ERROR',
    'ER_DBACCESS_DENIED_ERROR',
    'ER_BAD_DB_ERROR',
    // The driver's name for code 1047, with which a Galera node refuses statements while it has no quorum.
    'ER_UNKNOWN_COM_ERROR',
    'SQLITE_CANTOPEN',
    'SQLITE_IOERR',
  ],
  DATABAS_UPPTAGEN: [
    'POOL_BUSY',
    'ER_LOCK_WAIT_TIMEOUT',
    'ER_LOCK_DEADLOCK',
    'ER_CHECKREAD',
    'ER_CON_COUNT_ERROR',
    'ER_TOO_MANY_USER_CONNECTIONS',
    'ER_USER_LIMIT_REACHED',
    'SQLITE_BUSY',
    'SQLITE_LOCKED',
  ],
  DATABAS_FOR_LANGSAM: ['ER_QUERY_TIMEOUT', 'ER_QUERY_INTERRUPTED'],
  DATABAS_FULL: ['ER_DISK_FULL', 'ER_RECORD_FILE_FULL', 'ER_ERROR_ON_WRITE', 'SQLITE_FULL'],
  DATABAS_SKRIVSKYDDAD: [
    'ER_OPTION_PREVENTS_STATEMENT',
    'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
    'ER_READ_ONLY_MODE',
    'ER_OPEN_AS_READONLY',
    'SQLITE_READONLY',
    'SQLITE_PERM',
  ],
  DATABAS_SKADAD: [
    'ER_CRASHED_ON_USAGE',
    'ER_CRASHED_ON_REPAIR',
    'ER_NOT_KEYFILE',
    'ER_TABLE_CORRUPT',
    'ER_INDEX_CORRUPT',
    'SQLITE_CORRUPT',
    'SQLITE_NOTADB',
  ],
};

/** MariaDB's own errors, which mysql2 has no names for. */
const nummer: Record<number, DatabaseCode> = {
  1927: 'DATABAS_OTILLGANGLIG', // ER_CONNECTION_KILLED
  1969: 'DATABAS_FOR_LANGSAM', // ER_STATEMENT_TIMEOUT
};

/** The code that callers get for an error of the database. Null when the fault is not the database's. */
export function databaseFaultCode(error: unknown): DatabaseCode | null {
  if (error instanceof DatabaseFault) return error.kod;
  const { code, errno, fatal } = (error ?? {}) as Drivrutinsfel;
  const known = errno === undefined ? undefined : nummer[errno];
  if (known) return known;
  if (typeof code === 'string') {
    for (const [kod, of] of Object.entries(koder) as [DatabaseCode, readonly string[]][]) {
      if (of.some((one) => code === one || code.startsWith(`${one}_`))) return kod;
    }
  }
  // The driver marks every error that ended a connection as fatal, also when it has no code.
  return fatal === true ? 'DATABAS_OTILLGANGLIG' : null;
}

/** The fields of the drivers' errors, which TypeORM's errors have too. */
interface Drivrutinsfel {
  code?: unknown;
  errno?: number;
  fatal?: boolean;
}
