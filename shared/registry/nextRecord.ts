import type { LogRecord } from './LogRecord.ts';
import type { SignedEntry } from './SignedEntry.ts';
import type { VerifiedLog } from './VerifiedLog.ts';

/** The record that puts an entry at the end of a log; null is a log that the entry begins. Not verified yet. */
export function nextRecord(log: VerifiedLog | null, entry: SignedEntry, now: string): LogRecord {
  const last = log?.heads.at(-1);
  if (!last) return { nr: 0, time: now, prev: null, entry };
  // A clock that is set back must not make a record older than the one before it.
  const time = now < last.time ? last.time : now;
  return { nr: last.nr + 1, time, prev: last.hash, entry };
}
