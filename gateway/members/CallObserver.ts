import type { Orsak } from '../natverk/orsaker.ts';
import type { Breakerstate } from './Breaker.ts';

/** Why a question is not answered by the lean front but by Apollo Server; null when it is. */
export type Declined =
  | 'accept'
  | 'invalid'
  | 'change'
  | 'introspection'
  | 'variables'
  | 'caller'
  | 'plan';

/** Hears of questions and of the calls to members, for whoever watches over the gateway. */
export interface CallObserver {
  /** A question has come that was let through, and is answered by the lean front, or not since `declined`. */
  question(declined: Declined | null): void;
  /** An answer of a member was read: by its bytes, which were just as they should be, or by the check. */
  read(member: string, how: 'scanned' | 'checked'): void;
  /** A call has ended, within so many milliseconds; `orsak` says why not as it should, undefined when it did. */
  answered(member: string, orsak: Orsak | undefined, ms: number): void;
  /** What a member answered before is shown again, since it allows that. */
  fresh(member: string): void;
  /** A member's last good answer is shown in the place of one that did not come. */
  stale(member: string): void;
  /** A member announced more changes than there can be, and is not listened to at this address for a while. */
  flooded(member: string, url: string): void;
  /** The breaker of one of a member's addresses is in another state. */
  breaker(member: string, url: string, state: Breakerstate): void;
  /** An address of a member is not asked any more. */
  closed(member: string, url: string): void;
  /** A member is not asked any more at all. */
  left(member: string): void;
}

/** Tells nobody. */
export const unobserved: CallObserver = {
  question: () => {},
  read: () => {},
  answered: () => {},
  fresh: () => {},
  stale: () => {},
  flooded: () => {},
  breaker: () => {},
  closed: () => {},
  left: () => {},
};
