import { type Dispatcher, Pool } from 'undici';
import { connectWithin } from '../../shared/serve/reach/connectWithin.ts';
import { lookupOnce } from '../../shared/serve/reach/lookupOnce.ts';
import type { Reachable } from '../../shared/serve/reach/Reachable.ts';
import type { Asked } from './Asked.ts';
import { Breaker, type Breakerstate } from './Breaker.ts';
import type { Limits } from './limits.ts';
import { type Listener, listenToChanges } from './listenToChanges.ts';

export interface AddressOptions {
  limits: Pick<Limits, 'connectMs' | 'connectionsPerSubgraph' | 'breakAfter' | 'breakMs'>;
  /** The IP addresses that may be connected to; null: any. */
  reachable: Reachable | null;
  /** Told whenever its breaker changes. */
  onState: (state: Breakerstate) => void;
}

/** What a call was when it was made, by which its end is judged. */
export interface Made {
  /** As any other, or as the one that tries an address which was left alone. */
  as: 'call' | 'trial';
  /** False for a failure that says nothing of the address, such as one in a time that was cut short by others. */
  tells: boolean;
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
   * Takes note of how a call went that was let through. One that is away as it said is no failing one, when there are others
   * to ask meanwhile: it may be back before the breaker would let it be asked.
   */
  went(asked: Asked, { as, tells, others }: Made): void {
    if (asked.ok) this.#leftAt = asked.leaving ? performance.now() : null;
    if (as === 'trial') {
      this.#breaker.tried(isFailure(asked));
    } else if (others && this.#leftAt !== null && !asked.ok && asked.notStarted) {
      this.#leftAt = performance.now();
    } else if (tells) {
      this.#breaker.went(isFailure(asked));
    }
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
