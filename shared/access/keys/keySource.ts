import { readFileSync, statSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { type KeyLocation, type KeySource, KeysUnavailable } from './KeyLocation.ts';
import { remoteKeys } from './remoteKeys.ts';

/**
 * Finds the key that a token's header names, at one location. Changed keys of a file or an address are used without a
 * restart. The source throws KeysUnavailable, or an error of jose when no key fits.
 */
export function keySource(location: KeyLocation, log: FastifyBaseLogger): KeySource {
  if ('keys' in location) return createLocalJWKSet(location);
  return 'file' in location ? fileKeys(location.file, log) : remoteKeys(location.url, log);
}

/**
 * The keys of a JWKS file, read again whenever the file has changed. A removed key is refused at once, and a new key is
 * accepted at once. While the file cannot be read, the last good keys are used. Each call checks the file
 * synchronously: an asynchronous check takes some twenty times the CPU.
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
