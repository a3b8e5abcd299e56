import type { MemberStatus } from '../natverk/MemberStatuses.ts';

/** What is said about a party beside a kept answer: the same each time, but for how old it has become. */
export interface StatusText {
  huvudman: string;
  /** As JSON, without the closing brace and the age. */
  head: string;
  /** When what is shown of it was answered, as `Date.now` tells it. */
  tidMs: number;
}

/** What to say about a party each time that an answer is given again which was first given at `atMs`. */
export function statusTextOf(
  { alderSekunder: _age, ...svar }: MemberStatus,
  atMs: number,
): StatusText {
  const { tid = new Date(atMs).toISOString() } = svar;
  const head = JSON.stringify({ ...svar, ms: 0, tid }).slice(0, -1);
  return { huvudman: svar.huvudman, head, tidMs: Date.parse(tid) };
}
