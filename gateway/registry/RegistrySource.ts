import { setTimeout } from 'node:timers/promises';
import { SettingError } from '../../shared/errors/SettingError.ts';
import {
  type FollowOptions,
  RegistryFollower,
} from '../../shared/registry/client/RegistryFollower.ts';
import { activeMembers, type Membership } from '../../shared/registry/Membership.ts';
import type { Network, NetworkSource } from './Network.ts';
import type { Registerlage } from './registerResolvers.ts';

/** Milliseconds between two attempts to reach a registry that does not answer yet. */
const betweenMs = 100;

/** The network according to the registry's log, which it follows as the log grows. */
export class RegistrySource implements NetworkSource {
  /** The verified log, and how the last look at the registry went. */
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
   * Begins to follow. When the registry is down, or its log cannot be believed, the last good log on disk is used. Without
   * one it waits for the registry, since parts that start together are not ready in order. Throws SettingError when it gets
   * no log within `waitMs`.
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

/** The members of the network and their addresses, taken from the log's membership. */
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
