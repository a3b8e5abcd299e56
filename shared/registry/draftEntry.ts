import type { MemberEntry } from './Entry.ts';
import { partyOf } from './Membership.ts';
import { lastHead, type VerifiedLog } from './VerifiedLog.ts';

/** What an entry says, besides who says it and after what. */
export type EntryContent<E = MemberEntry> = E extends MemberEntry
  ? Omit<E, 'network' | 'member' | 'number' | 'seen'>
  : never;

/** An entry of that member as it is signed by somebody who has seen this log: with the member's next number. */
export function draftEntry(log: VerifiedLog, member: string, content: EntryContent): MemberEntry {
  const { nr, hash } = lastHead(log);
  const before = content.type === 'join' ? undefined : partyOf(log.membership, member);
  const number = before ? before.number + 1 : 0;
  const { network } = log.membership;
  return { ...content, network, member, number, seen: { nr, hash } } as MemberEntry;
}
