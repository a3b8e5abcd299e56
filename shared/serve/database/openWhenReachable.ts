import { setTimeout as pause } from 'node:timers/promises';
import type { Database, DatabaseOptions, FaultLog } from './Database.ts';
import { databaseLimits } from './DatabaseLimits.ts';
import { databaseProblem } from './databaseProblem.ts';
import { databaseFaultCode } from './faults/databaseFaultCode.ts';
import { openDatabase } from './openDatabase.ts';

const pauseMs = 500;

/**
 * Opens a database. While it cannot be reached, or another process holds it, the opening is tried again for `startMs`;
 * the first failure is logged. Waiting would not help with other errors, such as a wrong password or a damaged file.
 * Rejects with a sentence that says what to check.
 */
export async function openWhenReachable(
  options: DatabaseOptions & { log: FaultLog },
): Promise<Database> {
  const { startMs } = { ...databaseLimits, ...options.limits };
  const deadline = performance.now() + startMs;
  for (let warned = false; ; warned = true) {
    try {
      return await openDatabase(options);
    } catch (error) {
      const problem = databaseProblem(options.url, error);
      if (!mayPass(error) || performance.now() + pauseMs > deadline) throw problem;
      if (!warned)
        options.log.warn({ waitMs: startMs }, `${(problem as Error).message} Trying again.`);
      await pause(pauseMs);
    }
  }
}

/** Whether an error may pass: a server or a network is still starting, or another process is about to finish. */
function mayPass(error: unknown): boolean {
  const { code } = error as { code?: string };
  if (code?.startsWith('ER_') && !passing.has(code)) return false;
  if (code?.startsWith('SQLITE_')) return code.startsWith('SQLITE_BUSY');
  const kod = databaseFaultCode(error);
  return kod === 'DATABAS_OTILLGANGLIG' || kod === 'DATABAS_UPPTAGEN';
}

/** A Galera node gives the last code while it has no quorum. */
const passing: ReadonlySet<string> = new Set([
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_UNKNOWN_COM_ERROR',
]);
