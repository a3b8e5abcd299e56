import type { FaultLog } from './Database.ts';
import { DatabaseFault } from './faults/DatabaseFault.ts';
import { databaseFaultCode } from './faults/databaseFaultCode.ts';
import { logFault } from './faults/logFault.ts';
import { OutcomeUnknown } from './inTransaction.ts';

/** Does a write; a fault of the database comes as Databasfel, with one line in the log, and anything else as it is. */
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
