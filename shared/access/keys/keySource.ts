import { readFileSync, statSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { type KeyLocation, type KeySource, KeysUnavailable } from './KeyLocation.ts';
import { remoteKeys } from './remoteKeys.ts';

/**
 * Finds the key that a token's header names, at one location; the keys of a file or an address are taken up as they
 * change, without a restart. It throws KeysUnavailable, or one of jose's errors when no key fits.
 */
export function keySource(location: KeyLocation, log: FastifyBaseLogger): KeySource {
  if ('keys' in location) return createLocalJWKSet(location);
  return 'file' in location ? fileKeys(location.file, log) : remoteKeys(location.url, log);
}

/**
 * The keys of a JWKS file, read anew whenever the file has changed: a key that is taken out counts no more, one that is
 * put in counts at once. While the file cannot be read, the last good keys stand. The file is looked at for every call, and
 * at once: by way of a thread of the pool a look takes some twenty times the CPU.
 */
function fileKeys(file: string, log: FastifyBaseLogger): JWTVerifyGetKey {
  let read = '';
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  const refresh = () => {
    try {
      const { mtimeMs, size, ino } = statSync(file);
      const version = `${mtimeMs} ${size} ${ino}`;
      if (version === read) return;
      keys = createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')));
      read = version;
    } catch (error) {
      log.warn({ err: error, file }, 'the key file cannot be read');
    }
  };
  return async (header, token) => {
    refresh();
    if (!keys) throw new KeysUnavailable(`the key file ${file} cannot be read`);
    return keys(header, token);
  };
}
