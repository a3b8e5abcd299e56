import type { DatabaseCode } from '../../../errors/databaseCodes.ts';
import type { FaultLog } from '../Database.ts';

/** How often each fault has been logged by this process. */
export const databaseFaults = new Map<DatabaseCode, number>();

/** One line on a fault of the database: our code and the driver's, without statements and values, which may say anything. */
export function logFault(log: FaultLog, kod: DatabaseCode, cause: unknown, what: string): void {
  databaseFaults.set(kod, (databaseFaults.get(kod) ?? 0) + 1);
  const { code, errno } = (cause ?? {}) as { code?: unknown; errno?: unknown };
  log.error({ kod, orsak: code, ...(errno === undefined ? {} : { errno }) }, what);
}
