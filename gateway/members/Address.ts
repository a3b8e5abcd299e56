import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel';
import { type Dispatcher, Pool } from 'undici';
import type { Asked } from './Asked.ts';
import { connectWithin } from './connectWithin.ts';
import type { Limits } from './limits.ts';
import { type Listener, listenToChanges } from './listenToChanges.ts';
import { lookupOnce } from './lookupOnce.ts';
import type { Reachable } from './Reachable.ts';

/** Whether calls are let through to an address: all, one that tries it, or none. */
export type Breakerstate = 'closed' | 'half-open' | 'open';

/** How one call to an address went. */
export interface Sent {
  asked: Asked;
  /** False for a failure that says nothing of the address, such as one in a time that was cut short by others. */
  tells: boolean;
}

export interface AddressOptions {
  limits: Pick<Limits, 'connectMs' | 'connectionsPerSubgraph' | 'breakAfter' | 'breakMs'>;
  /** The IP addresses that may be connected to; null: any. */
  reachable: Reachable | null;
  /** Told whenever its breaker changes. */
  onState: (state: Breakerstate) => void;
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
  readonly #breaker: CircuitBreakerPolicy;
  readonly #breakMs: number;
  /** Whether the last call that told of the address failed. */
  #failed = false;
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
    this.#breaker = circuitBreaker(handleWhenResult(isFailure), {
      breaker: new ConsecutiveBreaker(limits.breakAfter),
      halfOpenAfter: limits.breakMs,
    });
    this.#breaker.onStateChange((state) => onState(stateNames[state]));
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

  /**
   * Makes a call by `send`; null, at once, while the address is left alone or another call is trying it. One that is away as
   * it said is no failing one, when there are others to ask meanwhile: it may be back before the breaker would let it be asked.
   */
  async ask(
    send: (dispatcher: Dispatcher) => Promise<Sent>,
    others: boolean,
  ): Promise<Asked | null> {
    const { state } = this.#breaker;
    if (state === CircuitState.HalfOpen) return null;
    if (state !== CircuitState.Closed) return this.#try(send);
    const { asked, tells } = await send(this.#pool);
    this.#note(asked);
    if (others && this.#leftAt !== null && !asked.ok && asked.notStarted) {
      this.#leftAt = performance.now();
      return asked;
    }
    // The breaker counts failures in a row: one success after another tells it nothing.
    const failed = isFailure(asked);
    if (tells && (failed || this.#failed) && this.#breaker.state === CircuitState.Closed) {
      this.#failed = failed;
      await this.#breaker.execute(() => asked);
    }
    return asked;
  }

  /** Makes the one call that tries an address which was left alone, when its time has come. */
  async #try(send: (dispatcher: Dispatcher) => Promise<Sent>): Promise<Asked | null> {
    try {
      return await this.#breaker.execute(async () => {
        const { asked } = await send(this.#pool);
        this.#note(asked);
        this.#failed = isFailure(asked);
        return asked;
      });
    } catch (error) {
      if (isBrokenCircuitError(error)) return null;
      throw error;
    }
  }

  #note(asked: Asked): void {
    if (asked.ok) this.#leftAt = asked.leaving ? performance.now() : null;
  }

  /** Listens to what is told of changes at a path, until that ends. Rejects when it breaks, or cannot begin. */
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

function isFailure(result: unknown): boolean {
  const asked = result as Asked;
  return !asked.ok && asked.status === 'SVARADE_INTE';
}

const stateNames: Record<CircuitState, Breakerstate> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};
