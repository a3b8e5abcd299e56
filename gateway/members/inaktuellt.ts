import type { Svar } from '../natverk/Natverk.ts';
import { alder } from './alder.ts';
import type { Stale } from './MemberAnswers.ts';

/** What `extensions.natverk` tells of a party whose last good answer is shown: why, since when, and how old that is. */
export function inaktuellt(stale: Stale): Pick<Svar, 'status' | 'orsak' | 'tid' | 'alderSekunder'> {
  return { status: 'INAKTUELLT', orsak: stale.failure.orsak, ...alder(stale) };
}
