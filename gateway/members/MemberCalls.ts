import { type Dispatcher, Pool } from 'undici';
import { connectWithin } from '../../shared/serve/reach/connectWithin.ts';
import { lookupOnce } from '../../shared/serve/reach/lookupOnce.ts';
import type { Reachable } from '../../shared/serve/reach/Reachable.ts';
import { type Clock, type Member, wallClock } from '../natverk/context.ts';
import {
  type Asked,
  Breaker,
  type Breakerstate,
  type CallObserver,
  Deadlines,
  Places,
} from './guards.ts';
import type { Limits } from './limits.ts';
import { type Listener, listenToChanges } from './listenToChanges.ts';
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

  /** Uses the member's present addresses; those that stay keep their connections and breakers. */
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

  /** Makes a call. `settle` is called once when it is answered or given up, `reject` when its identity cannot be made. */
  ask(call: Call, settle: (asked: Asked) => void, reject: (error: unknown) => void): void {
    const timeoutMs = Math.min(this.#limits.subgraphTimeoutMs, call.leftMs);
    if (timeoutMs <= 0) {
      settle(late);
      return;
    }
    const deadline = (call.deadlines ?? new Deadlines(this.#clock)).in(timeoutMs);
    const ground = {
      limits: this.#limits,
      places: this.#places,
      clock: this.#clock,
      deadline,
      addresses: this.#inOrder,
    };
    const sending = new Sending(call, ground, settle, reject);
    // A call that waits for a connection cannot be aborted, so it is not waited for.
    deadline.onPassed(() => sending.giveUp());
    sending.begin();
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

export interface AddressOptions {
  limits: Pick<Limits, 'connectMs' | 'connectionsPerSubgraph' | 'breakAfter' | 'breakMs'>;
  /** The IP addresses that may be connected to; null: any. */
  reachable: Reachable | null;
  /** Is called whenever its breaker changes. */
  onState: (state: Breakerstate) => void;
}

/** What a call was when it was made, by which its end is judged. */
export interface Made {
  /** As any other, or as the one that tries an address which was left alone. */
  as: 'call' | 'trial';
  /** False for a failure that is not the address's fault, such as when others had used up most of the time. */
  counts: boolean;
  /** Whether the member has other addresses, which can be asked meanwhile. */
  others: boolean;
}

/**
 * One address of a member: its connections, which are nobody else's, and the breaker that leaves it alone for a while when
 * it has failed several times in a row. Only silence is a failure: what answers wrongly costs no waiting.
 */
export class Address {
  readonly url: string;
  /** Its path, with what follows. */
  readonly path: string;
  readonly #pool: Pool;
  readonly #breaker: Breaker;
  readonly #breakMs: number;
  #leftAt: number | null = null;
  readonly #closing = new AbortController();

  constructor(url: string, { limits, reachable, onState }: AddressOptions) {
    const { origin, pathname, search } = new URL(url);
    this.url = url;
    this.path = `${pathname}${search}`;
    this.#breakMs = limits.breakMs;
    this.#pool = new Pool(origin, {
      connections: limits.connectionsPerSubgraph,
      connect: reachable
        ? connectWithin(reachable, limits.connectMs)
        : { timeout: limits.connectMs, lookup: lookupOnce() },
    });
    this.#breaker = new Breaker(limits.breakAfter, limits.breakMs, onState);
  }

  /** Its connections. */
  get dispatcher(): Dispatcher {
    return this.#pool;
  }

  /**
   * Since when another address is better asked: it said lately that it is about to stop, or was not there yet when it was tried
   * after that. Null when nothing speaks against it.
   */
  get leftAt(): number | null {
    return this.#leftAt !== null && performance.now() - this.#leftAt < this.#breakMs
      ? this.#leftAt
      : null;
  }

  /** Whether a call may be made now; null while the address is left alone, or another call is trying it. */
  leave(): Made['as'] | null {
    return this.#breaker.leave();
  }

  /**
   * Notes how a call ended. An address that had announced that it stops is not counted as failing while there are others to
   * ask: it may be back before the breaker would let it be asked.
   */
  went(asked: Asked, { as, counts, others }: Made): void {
    if (asked.ok) this.#leftAt = asked.leaving ? performance.now() : null;
    if (as === 'trial') {
      this.#breaker.tried(isFailure(asked));
    } else if (others && this.#leftAt !== null && !asked.ok && asked.notStarted) {
      this.#leftAt = performance.now();
    } else if (counts) {
      this.#breaker.went(isFailure(asked));
    }
  }

  /** Notes that another address of the member, which is asked before this one, has answered. */
  passedOver(): void {
    this.#breaker.passedOver();
  }

  /** Listens to the stream of changes at a path, until that ends. Rejects when it breaks, or cannot begin. */
  listen(path: string, headers: Record<string, string>, listener: Listener): Promise<void> {
    return listenToChanges(this.#pool, path, headers, this.#closing.signal, listener);
  }

  get closed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** Closes its connections, once what is under way is answered; listening ends at once. */
  close(): Promise<void> {
    this.#closing.abort();
    return this.#pool.close();
  }
}

function isFailure(asked: Asked): boolean {
  return !asked.ok && asked.status === 'SVARADE_INTE';
}

/** An address without what it may hold of secrets: a password, or a query. */
export function withoutSecrets(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
