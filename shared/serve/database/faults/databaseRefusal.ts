import type { RequestRefusal } from '../../../limits/RequestRefusal.ts';
import { databaseFaultCode } from './databaseFaultCode.ts';
import { readFaultMessages, writeFaultMessages } from './faultMessages.ts';

/**
 * The refusal of a request that the database could not serve and for which nothing was written. Null when the fault is
 * not the database's.
 */
export function databaseRefusal(error: unknown, writes: boolean): RequestRefusal | null {
  const code = databaseFaultCode(error);
  if (code === null) return null;
  return { code, message: (writes ? writeFaultMessages : readFaultMessages)[code], status: 503 };
}
