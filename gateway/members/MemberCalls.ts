import { setTimeout as pause } from 'node:timers/promises';
import { type BulkheadPolicy, bulkhead, isBulkheadRejectedError } from 'cockatiel';
import type { Dispatcher } from 'undici';
import { type Clock, wallClock } from '../natverk/Clock.ts';
import type { Identity } from '../natverk/Identify.ts';
import type { Member } from '../natverk/Member.ts';
import { Address, type Breakerstate, type Sent } from './Address.ts';
import { type Asked, type Unanswered, unanswered } from './Asked.ts';
import { askSubgraph } from './askSubgraph.ts';
import type { CallObserver } from './CallObserver.ts';
import { Deadline } from './Deadline.ts';
import type { Limits } from './limits.ts';
import type { Reachable } from './Reachable.ts';

/** One call to a member. */
export interface Call {
  payload: string;
  /** The headers that say who asks and through whom, made for each time that the call is sent. */
  identity: () => Identity;
  /** Milliseconds that the client's question has left for members. */
  leftMs: number;
  /** Whether it changes something: then only one that no connection was had for is sent once more. */
  writes?: boolean;
}

/** A call as it is carried out. */
interface Sending extends Call {
  deadline: Deadline;
}

/** A call that got this part of a member's whole time, and no answer in it, tells that the member fails. */
const tellingPart = 0.9;

/**
 * The calls to one member, and what they may cost while it fails: so many at a time, within their deadlines, at the first
 * of its addresses that answers, once more when none could be reached, and none while all of them are left alone.
 */
export class MemberCalls {
  readonly #id: string;
  readonly #limits: Limits;
  readonly #observer: CallObserver;
  readonly #reachable: Reachable | null;
  readonly #clock: Clock;
  readonly #bulkhead: BulkheadPolicy;
  #urls: readonly string[] = [];
  #addresses: readonly Address[] = [];

  constructor(
    member: Member,
    limits: Limits,
    observer: CallObserver,
    reachable: Reachable | null,
    clock: Clock = wallClock,
  ) {
    this.#id = member.id;
    this.#limits = limits;
    this.#observer = observer;
    this.#reachable = reachable;
    this.#clock = clock;
    this.#bulkhead = bulkhead(limits.connectionsPerSubgraph, limits.waitingPerSubgraph);
    this.follow(member);
  }

  /** Where the member is asked, in order. */
  get addresses(): readonly Address[] {
    return this.#addresses;
  }

  /** Takes up the addresses that the member has; what was known of those that stay stands. */
  follow({ urls }: Member): void {
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
    const deadline = new Deadline(timeoutMs, this.#clock);
    return new Promise<Asked>((resolve, reject) => {
      // A call that waits for a connection cannot be aborted, so it is not waited for.
      deadline.onPassed(() => resolve(late));
      void this.#tryTwice({ ...call, deadline })
        .then(resolve, reject)
        .then(() => deadline.clear());
    });
  }

  /** Closes its connections, once what is under way is answered. */
  async close(): Promise<void> {
    await Promise.all(this.#addresses.map((address) => this.#shut(address)));
  }

  /** A call that surely did not start is made once more, not in step with others that failed at the same time. */
  async #tryTwice(sending: Sending): Promise<Asked> {
    const first = await this.#tryAddresses(sending, true);
    if (!first) return this.#addresses.length > 0 ? leftAlone : nowhere;
    if (first.ok || !first.notStarted || this.#limits.retryMs === 0) return first;
    await pause(Math.random() * this.#limits.retryMs);
    if (sending.deadline.passed) return first;
    return (await this.#tryAddresses(sending, false)) ?? first;
  }

  /**
   * The answer of the first address that gives one: a call that only reads can be made elsewhere when it broke off, and any
   * when an address may not be asked.
   * Else how they failed, null when none was tried.
   */
  async #tryAddresses(sending: Sending, tells: boolean): Promise<Asked | null> {
    let failed: Unanswered | null = null;
    for (const address of this.#inOrder()) {
      const asked = await address.ask(
        (dispatcher) => this.#send(address.path, dispatcher, sending, tells),
        this.#addresses.length > 1,
      );
      if (asked === null) continue;
      if (asked.ok || (asked.status !== 'SVARADE_INTE' && !asked.notStarted)) return asked;
      if (sending.writes && !asked.notStarted) return asked;
      if (failed === null || failed.notStarted) failed = asked;
      if (sending.deadline.passed) break;
    }
    return failed;
  }

  /** As the member lists them, those that are about to stop last, and of these first the one that has been away longest. */
  #inOrder(): readonly Address[] {
    const left = new Map<Address, number>();
    for (const address of this.#addresses) {
      const { leftAt } = address;
      if (leftAt !== null) left.set(address, leftAt);
    }
    if (left.size === 0) return this.#addresses;
    const away = [...left].sort(([, one], [, other]) => one - other).map(([address]) => address);
    return [...this.#addresses.filter((address) => !left.has(address)), ...away];
  }

  async #send(
    path: string,
    dispatcher: Dispatcher,
    { payload, identity, deadline, writes }: Sending,
    tells: boolean,
  ): Promise<Sent> {
    try {
      return await this.#bulkhead.execute(async () => {
        const givenMs = deadline.left();
        const lateMs = this.#lateness();
        if (deadline.passed) return { asked: late, tells: false };
        const asked = await askSubgraph(path, payload, {
          dispatcher,
          identity: await identity(),
          deadline,
          limits: this.#limits,
        });
        if (writes && !asked.ok && asked.orsak === 'HTTP_STATUS') asked.notStarted = false;
        const cutShort = deadline.passed && givenMs < this.#limits.subgraphTimeoutMs * tellingPart;
        const ownFault = !asked.ok && this.#wasLate(asked, deadline, lateMs());
        return { asked, tells: tells && (asked.ok || !(cutShort || ownFault)) };
      });
    } catch (error) {
      if (!isBulkheadRejectedError(error)) throw error;
      return { asked: unanswered('SPARRAD', 'KO_FULL'), tells: false };
    }
  }

  /** Begins to measure for how long the gateway is late itself. */
  #lateness(): () => number {
    const wall = performance.now();
    const own = this.#clock.now();
    return () => performance.now() - wall - (this.#clock.now() - own);
  }

  /** Whether a call may have failed because the gateway was late: its time was not up, or it may have connected in time. */
  #wasLate({ orsak }: Unanswered, deadline: Deadline, lateMs: number): boolean {
    if (orsak === 'TIDSGRANS') return deadline.left() >= 1;
    return orsak === 'EJ_ANSLUTEN' && lateMs > this.#limits.connectMs * (1 - tellingPart);
  }

  #open(url: string): Address {
    const onState = (state: Breakerstate) => this.#observer.breaker(this.#id, url, state);
    onState('closed');
    return new Address(url, { limits: this.#limits, reachable: this.#reachable, onState });
  }

  #shut(address: Address): Promise<void> {
    this.#observer.closed(this.#id, address.url);
    return address.close();
  }
}

/** A supergraph may name a graph without saying where it is. */
function isAddress(url: string): boolean {
  return URL.canParse(url);
}

const nowhere = unanswered('SVARADE_INTE', 'EJ_ANSLUTEN');
const leftAlone = unanswered('SPARRAD', 'BRYTARE_OPPEN');
const late: Unanswered = unanswered('SVARADE_INTE', 'TIDSGRANS');
