import type { Svar } from '../natverk/Natverk.ts';
import type { StaleAnswer } from './StaleAnswers.ts';

/** What `extensions.natverk` tells of the age of what is shown of a party. */
export function alder({
  at,
  ageSeconds,
}: Pick<StaleAnswer, 'at' | 'ageSeconds'>): Pick<Svar, 'tid' | 'alderSekunder'> {
  return { tid: at.toISOString(), alderSekunder: ageSeconds };
}
