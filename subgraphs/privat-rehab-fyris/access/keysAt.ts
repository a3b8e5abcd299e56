import { readFile, stat } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

/** Public keys: the address of a JWKS, a file with one, or the keys themselves. */
export type Keys = string | JSONWebKeySet;

/** Finds the key that a token names. Reads a file again when it has changed, and an address when a key is unknown. */
export function keysAt(keys: Keys): JWTVerifyGetKey {
  if (typeof keys !== 'string') return createLocalJWKSet(keys);
  if (/^https?:/.test(keys)) return createRemoteJWKSet(new URL(keys));
  let read = { changed: 0, keysIn: createLocalJWKSet({ keys: [] }) };
  return async (header, token) => {
    const changed = (await stat(keys)).mtimeMs;
    if (changed !== read.changed) {
      read = { changed, keysIn: createLocalJWKSet(JSON.parse(await readFile(keys, 'utf8'))) };
    }
    return read.keysIn(header, token);
  };
}
