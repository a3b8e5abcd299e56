import type { MemberStatus } from '../natverk/MemberStatuses.ts';
import { alder } from './alder.ts';
import type { Stale } from './MemberAnswers.ts';

/** What `extensions.natverk` says about a party whose last good answer is shown: why, since when, and how old that is. */
export function inaktuellt(
  stale: Stale,
): Pick<MemberStatus, 'status' | 'orsak' | 'tid' | 'alderSekunder'> {
  return { status: 'INAKTUELLT', orsak: stale.failure.orsak, ...alder(stale) };
}
