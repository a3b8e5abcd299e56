import type { DatabaseCode } from '../../../errors/databaseCodes.ts';
import type { FaultLog } from '../Database.ts';

/** How many times this process has logged each fault. */
export const databaseFaults = new Map<DatabaseCode, number>();

/**
 * Logs one line about a fault of the database: this project's code and the driver's, without statements and values,
 * which may be confidential.
 */
export function logFault(log: FaultLog, kod: DatabaseCode, cause: unknown, what: string): void {
  databaseFaults.set(kod, (databaseFaults.get(kod) ?? 0) + 1);
  const { code, errno } = (cause ?? {}) as { code?: unknown; errno?: unknown };
  log.error({ kod, orsak: code, ...(errno === undefined ? {} : { errno }) }, what);
}
