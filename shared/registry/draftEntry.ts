import type { MemberEntry } from './Entry.ts';
import { partyOf } from './Membership.ts';
import type { LogRecord, SignedEntry } from './SignedEntry.ts';
import { lastHead, type VerifiedLog } from './VerifiedLog.ts';

/** The content of an entry, without its signer's number and the seen place. */
export type EntryContent<E = MemberEntry> = E extends MemberEntry
  ? Omit<E, 'network' | 'member' | 'number' | 'seen'>
  : never;

/** An entry of that member, signed after this log, with the member's next number. */
export function draftEntry(log: VerifiedLog, member: string, content: EntryContent): MemberEntry {
  const { nr, hash } = lastHead(log);
  const before = content.type === 'join' ? undefined : partyOf(log.membership, member);
  const number = before ? before.number + 1 : 0;
  const { network } = log.membership;
  return { ...content, network, member, number, seen: { nr, hash } } as MemberEntry;
}

/** The record that adds an entry to a log, not verified yet. Null as log: the entry begins one. */
export function nextRecord(log: VerifiedLog | null, entry: SignedEntry, now: string): LogRecord {
  const last = log?.heads.at(-1);
  if (!last) return { nr: 0, time: now, prev: null, entry };
  // When the clock is set back, the record must still not be older than the one before it.
  const time = now < last.time ? last.time : now;
  return { nr: last.nr + 1, time, prev: last.hash, entry };
}
