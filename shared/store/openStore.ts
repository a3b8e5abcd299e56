import { SettingError } from '../errors/SettingError.ts';
import type { RedisOptions } from './RedisStore.ts';
import type { SharedStore } from './SharedStore.ts';

/** The address in SHARED_STORE. Null without one. Throws SettingError. */
export function readSharedStore(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isStore = url && /^rediss?:$/.test(url.protocol) && url.hostname !== '';
  if (isStore && /^(\/\d{0,4})?$/.test(url.pathname)) return text;
  // The value may have a password, so it is not shown.
  throw new SettingError(
    'SHARED_STORE must have the form redis://user:password@host:6379/0, or rediss://… for TLS; a user and the number may be left out. Leave it out where one server runs alone.',
  );
}

/** The store with that address. Null without one, and then no client is loaded. Throws SettingError. */
export async function openStore(
  url: string | null,
  options: Omit<RedisOptions, 'url'>,
): Promise<SharedStore | null> {
  if (url === null) return null;
  const { openRedis } = await import('./RedisStore.ts');
  return openRedis({ url, ...options });
}
