import { join } from 'node:path';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import type { FollowOptions } from '../../shared/registry/client/RegistryFollower.ts';
import type { TestRegistry } from './TestRegistry.ts';

/** A gateway's view of a registry that it follows; what it says loudest comes to `errors`, which is emptied first. */
export async function following(
  registry: TestRegistry,
  errors: string[],
  more: Partial<FollowOptions & { waitMs: number }> = {},
): Promise<RegistrySource> {
  errors.length = 0;
  return RegistrySource.follow({
    url: registry.url,
    file: join(registry.folder, 'follower.jsonl'),
    genesis: null,
    log: {
      info: () => {},
      warn: () => {},
      error: (...said: unknown[]) => errors.push(String(said.at(-1))),
    },
    ...more,
  });
}
