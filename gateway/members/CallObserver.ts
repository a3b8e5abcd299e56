import type { Orsak } from '../natverk/orsaker.ts';
import type { Breakerstate } from './Address.ts';

/** Is told of the calls to members, for whoever watches over the gateway. */
export interface CallObserver {
  /** A call has ended, within so many milliseconds; `orsak` says why not as it should, undefined when it did. */
  answered(member: string, orsak: Orsak | undefined, ms: number): void;
  /** What a member answered before is shown again, since it allows that. */
  fresh(member: string): void;
  /** A member's last good answer is shown in the place of one that did not come. */
  stale(member: string): void;
  /** A member told of more changes than there can be, and is not listened to at this address for a while. */
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
  answered: () => {},
  fresh: () => {},
  stale: () => {},
  flooded: () => {},
  breaker: () => {},
  closed: () => {},
  left: () => {},
};
