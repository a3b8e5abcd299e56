import type { Reachable } from '../../shared/serve/reach/Reachable.ts';
import { type Clock, wallClock } from '../natverk/Clock.ts';
import type { Member } from '../natverk/Member.ts';
import { Address } from './Address.ts';
import type { Asked } from './Asked.ts';
import type { Breakerstate } from './Breaker.ts';
import type { CallObserver } from './CallObserver.ts';
import { Deadlines } from './Deadline.ts';
import type { Limits } from './limits.ts';
import { Places } from './Places.ts';
import { type Call, late, Sending } from './Sending.ts';

/**
 * The calls to one member, and what they may cost while it fails: so many at a time, within their deadlines, at the first
 * of its addresses that answers, once more when none could be reached, and none while all of them are left alone.
 */
export class MemberCalls {
  #member: Member;
  readonly #limits: Limits;
  readonly #observer: CallObserver;
  readonly #reachable: Reachable | null;
  readonly #clock: Clock;
  readonly #places: Places;
  readonly #inOrder = () => this.#ordered();
  #urls: readonly string[] = [];
  #addresses: readonly Address[] = [];

  constructor(
    member: Member,
    limits: Limits,
    observer: CallObserver,
    reachable: Reachable | null,
    clock: Clock = wallClock,
  ) {
    this.#member = member;
    this.#limits = limits;
    this.#observer = observer;
    this.#reachable = reachable;
    this.#clock = clock;
    this.#places = new Places(limits.connectionsPerSubgraph, limits.waitingPerSubgraph);
    this.follow(member);
  }

  /** The member as it was last. */
  get member(): Member {
    return this.#member;
  }

  /** Where the member is asked, in order. */
  get addresses(): readonly Address[] {
    return this.#addresses;
  }

  /** Takes up the addresses that the member has; what was known of those that stay stands. */
  follow(member: Member): void {
    this.#member = member;
    const { urls } = member;
    if (urls === this.#urls) return;
    this.#urls = urls;
    const before = this.#addresses;
    this.#addresses = [...new Set(urls)]
      .filter(isAddress)
      .map((url) => before.find((address) => address.url === url) ?? this.#open(url));
    for (const address of before) {
      if (!this.#addresses.includes(address)) void this.#shut(address);
    }
  }

  /** Makes a call. Never throws, unless its identity cannot be made. */
  ask(call: Call): Promise<Asked> {
    const timeoutMs = Math.min(this.#limits.subgraphTimeoutMs, call.leftMs);
    if (timeoutMs <= 0) return Promise.resolve(late);
    return new Promise<Asked>((resolve, reject) => {
      const deadlines = call.deadlines ?? new Deadlines(this.#clock);
      const deadline = deadlines.in(timeoutMs);
      // A call that waits for a connection cannot be aborted, so it is not waited for.
      deadline.onPassed(() => resolve(late));
      const ground = {
        limits: this.#limits,
        places: this.#places,
        clock: this.#clock,
        deadline,
        addresses: this.#inOrder,
      };
      new Sending(call, ground, resolve, reject).begin();
    });
  }

  /** Closes its connections, once what is under way is answered. */
  async close(): Promise<void> {
    await Promise.all(this.#addresses.map((address) => this.#shut(address)));
  }

  /** As the member lists them, those that are about to stop last, and of these first the one that has been away longest. */
  #ordered(): readonly Address[] {
    if (this.#addresses.every(({ leftAt }) => leftAt === null)) return this.#addresses;
    const away = this.#addresses.filter(({ leftAt }) => leftAt !== null);
    away.sort((one, other) => (one.leftAt ?? 0) - (other.leftAt ?? 0));
    return [...this.#addresses.filter((address) => !away.includes(address)), ...away];
  }

  #open(url: string): Address {
    const onState = (state: Breakerstate) => this.#observer.breaker(this.#member.id, url, state);
    onState('closed');
    return new Address(url, { limits: this.#limits, reachable: this.#reachable, onState });
  }

  #shut(address: Address): Promise<void> {
    this.#observer.closed(this.#member.id, address.url);
    return address.close();
  }
}

/** A supergraph may name a graph without saying where it is. */
function isAddress(url: string): boolean {
  return URL.canParse(url);
}
