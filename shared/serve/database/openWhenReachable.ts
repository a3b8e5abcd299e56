import { setTimeout as pause } from 'node:timers/promises';
import type { Database, DatabaseOptions, FaultLog } from './Database.ts';
import { databaseLimits } from './DatabaseLimits.ts';
import { databaseProblem } from './databaseProblem.ts';
import { databaseFaultCode } from './faults/databaseFaultCode.ts';
import { openDatabase } from './openDatabase.ts';

const pauseMs = 500;

/**
 * Opens a database. A database that cannot be reached yet, or that another process holds, is tried again for `startMs`, with a line in the
 * log at the first time; anything else, such as a wrong password or a damaged file, is no better for waiting. Rejects with
 * a sentence that says what to check.
 */
export async function openWhenReachable(
  options: DatabaseOptions & { log: FaultLog },
): Promise<Database> {
  const { startMs } = { ...databaseLimits, ...options.limits };
  const deadline = performance.now() + startMs;
  for (let told = false; ; told = true) {
    try {
      return await openDatabase(options);
    } catch (error) {
      const problem = databaseProblem(options.url, error);
      if (!mayPass(error) || performance.now() + pauseMs > deadline) throw problem;
      if (!told)
        options.log.warn({ waitMs: startMs }, `${(problem as Error).message} Trying again.`);
      await pause(pauseMs);
    }
  }
}

/** What a server or a network that is about to come up says, or a process that is about to be done. */
function mayPass(error: unknown): boolean {
  const { code } = error as { code?: string };
  if (code?.startsWith('ER_') && !passing.has(code)) return false;
  if (code?.startsWith('SQLITE_')) return code.startsWith('SQLITE_BUSY');
  const kod = databaseFaultCode(error);
  return kod === 'DATABAS_OTILLGANGLIG' || kod === 'DATABAS_UPPTAGEN';
}

/** The last is a Galera node's that has no quorum yet. */
const passing: ReadonlySet<string> = new Set([
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_UNKNOWN_COM_ERROR',
]);
