import type { Svar } from '../Natverk.ts';
import type { Stale } from './MemberAnswers.ts';

/** What `extensions.natverk` tells of a party whose last good answer is shown: why, since when, and how old that is. */
export function inaktuellt({
  failure,
  at,
  ageSeconds,
}: Stale): Pick<Svar, 'status' | 'orsak' | 'tid' | 'alderSekunder'> {
  return {
    status: 'INAKTUELLT',
    orsak: failure.orsak,
    tid: at.toISOString(),
    alderSekunder: ageSeconds,
  };
}
