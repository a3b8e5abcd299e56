import type { Identity } from '../natverk/Identify.ts';
import type { Address } from './Address.ts';
import { TooManyChanges } from './listenToChanges.ts';

/** An address that could not be listened to is left alone for so long; one that floods, for longer. */
const retryMs = 1_000;
const floodRetryMs = 60_000;

type State = 'opening' | 'listening' | 'lost';

interface Ear {
  state: State;
  /** When listening may begin anew, as `performance.now` tells it. */
  againAt: number;
}

/**
 * Hears when one member has written something, at each of its addresses: any of its instances may be the one that tells
 * of it. Begins when it is first needed, and again after a stream was lost when it is needed next.
 */
export class ChangeMonitor {
  readonly #onChange: () => void;
  readonly #onFlood: (url: string) => void;
  readonly #identity: () => Identity;
  readonly #ears = new Map<Address, Ear>();

  /**
   * `onChange` hears of every change, and of every stream that begins or is lost: a change may have gone unheard. `onFlood`
   * hears of an address that is not listened to for a while, since it announces too many.
   */
  constructor(identity: () => Identity, onChange: () => void, onFlood: (url: string) => void) {
    this.#identity = identity;
    this.#onChange = onChange;
    this.#onFlood = onFlood;
  }

  /** Whether every change is heard now, at all of the member's addresses; where it is not, listening begins. */
  hears(addresses: readonly Address[], path: string): boolean {
    let all = addresses.length > 0;
    for (const address of addresses) {
      const ear = this.#ears.get(address);
      if (ear?.state === 'listening') continue;
      all = false;
      if (!ear || (ear.state === 'lost' && performance.now() > ear.againAt)) {
        void this.#listen(address, path);
      }
    }
    return all;
  }

  async #listen(address: Address, path: string): Promise<void> {
    const ear: Ear = { state: 'opening', againAt: 0 };
    this.#ears.set(address, ear);
    try {
      await address.listen(path, await this.#identity(), {
        onOpen: () => {
          ear.state = 'listening';
          this.#onChange();
        },
        onChange: this.#onChange,
      });
      ear.againAt = performance.now() + retryMs;
    } catch (error) {
      // However it was lost, nothing is kept until the stream is there again.
      const floods = error instanceof TooManyChanges;
      ear.againAt = performance.now() + (floods ? floodRetryMs : retryMs);
      if (floods) this.#onFlood(address.url);
    }
    ear.state = 'lost';
    if (address.closed) this.#ears.delete(address);
    this.#onChange();
  }
}
