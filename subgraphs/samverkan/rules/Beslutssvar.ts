import { svarPerPart } from './svarPerPart.ts';

/** What a party answers about its own decision, as @requires brings it: null in every field while it is silent. */
export interface Beslutssvar {
  utfall?: string | null;
  niva?: string | null;
  underlagHash?: string | null;
  uppgiftslamnare?: { huvudmanId?: string | null } | null;
}

/** The decisions of the parties that an item concerns, by party; those who did not answer are absent. */
export function beslutPerPart(
  berorda: readonly string[],
  svar: readonly (Beslutssvar | null)[] | null | undefined,
): Map<string, Beslutssvar> {
  return svarPerPart(berorda, svar, ({ uppgiftslamnare }) => uppgiftslamnare?.huvudmanId);
}
