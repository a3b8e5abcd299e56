import type { FaultLog } from './Database.ts';
import { DatabaseFault } from './faults/DatabaseFault.ts';
import { databaseFaultCode } from './faults/databaseFaultCode.ts';
import { logFault } from './faults/logFault.ts';
import { OutcomeUnknown } from './inTransaction.ts';

/**
 * Runs a write. A fault of the database is logged in one line and thrown as DatabaseFault. Any other error is thrown
 * unchanged.
 */
export async function writeOrFault<T>(
  write: () => Promise<T>,
  log: FaultLog | undefined,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const unknown = error instanceof OutcomeUnknown;
    const kod = unknown ? 'UTFALL_OKANT' : databaseFaultCode(error);
    if (kod === null) throw error;
    const cause = unknown ? error.cause : error;
    if (log) logFault(log, kod, cause, 'the database did not keep a change');
    throw new DatabaseFault(kod, cause);
  }
}
