import type { Breakerstate } from './Address.ts';

/** Is told of the calls to members, for whoever watches over the gateway. */
export interface CallObserver {
  /** The breaker of one of a member's addresses is in another state. */
  breaker(member: string, url: string, state: Breakerstate): void;
  /** An address of a member is not asked any more. */
  closed(member: string, url: string): void;
}

/** Tells nobody. */
export const unobserved: CallObserver = { breaker: () => {}, closed: () => {} };
