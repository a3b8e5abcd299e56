import { setTimeout } from 'node:timers/promises';
import { SettingError } from '../../shared/errors/SettingError.ts';
import {
  type FollowOptions,
  RegistryFollower,
} from '../../shared/registry/client/RegistryFollower.ts';
import { activeMembers, type Membership } from '../../shared/registry/Membership.ts';
import type { Network, NetworkSource } from './Network.ts';
import type { Registerlage } from './registerResolvers.ts';

/** Milliseconds between questions to a registry that is waited for. */
const betweenMs = 100;

/** The network as the registry's log has it, followed as the log grows. */
export class RegistrySource implements NetworkSource {
  /** What it goes by: the verified log, and how the last look at the registry went. */
  readonly follower: RegistryFollower;
  #network: Network;
  readonly #listeners = new Set<(network: Network) => void>();

  private constructor(follower: RegistryFollower, membership: Membership) {
    this.follower = follower;
    this.#network = networkOf(membership);
    follower.onChange((log) => {
      this.#network = networkOf(log.membership);
      for (const listener of this.#listeners) listener(this.#network);
    });
  }

  /**
   * Begins to follow. With the registry down, or with a log that cannot be believed, the last good log on disk stands.
   * Without one the registry is waited for, as parts that are started together do not come in order. Throws SettingError
   * when there is none either within `waitMs`.
   */
  static async follow({
    waitMs = 30_000,
    ...options
  }: FollowOptions & { waitMs?: number }): Promise<RegistrySource> {
    const follower = await RegistryFollower.open(options);
    await follower.sync();
    const late = Date.now() + waitMs;
    while (!follower.log && !follower.status.fault && Date.now() < late) {
      await setTimeout(betweenMs);
      await follower.sync();
    }
    if (follower.log) return new RegistrySource(follower, follower.log.membership);
    const { fault } = follower.status;
    await follower.close();
    throw new SettingError(
      fault
        ? `The log of the registry ${options.url} is not believed (${fault.code}): ${fault.message}`
        : `The registry ${options.url} does not answer, and no log of it is kept here yet: start it first, or mend the address.`,
    );
  }

  current(): Network {
    return this.#network;
  }

  onChange(listener: (network: Network) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  register(): Registerlage | null {
    const { log, status } = this.follower;
    return log && { log, status };
  }

  close(): Promise<void> {
    this.#listeners.clear();
    return this.follower.close();
  }
}

/** Who is in the network, and where, of what the log says. */
function networkOf(membership: Membership): Network {
  const active = activeMembers(membership);
  const { urls, callKey } = membership.samverkan;
  return {
    samverkan: { id: 'samverkan', urls, kontraktsversion: null, callKey },
    members: new Map(
      active.map(({ id, urls, kontraktsversion, callKey }) => [
        id,
        { id, urls, kontraktsversion, callKey },
      ]),
    ),
    extensions: new Map(
      active.flatMap(({ id, extension }) => (extension === null ? [] : [[id, extension]])),
    ),
    departed: new Map(
      [...membership.members.values()].flatMap(({ id, left }) =>
        left === null ? [] : [[id, left]],
      ),
    ),
  };
}
