import type { MemberStatus } from '../natverk/MemberStatuses.ts';
import type { StaleAnswer } from './StaleAnswers.ts';

/** What `extensions.natverk` says about the age of what is shown of a party. */
export function alder({
  at,
  ageSeconds,
}: Pick<StaleAnswer, 'at' | 'ageSeconds'>): Pick<MemberStatus, 'tid' | 'alderSekunder'> {
  return { tid: at.toISOString(), alderSekunder: ageSeconds };
}
