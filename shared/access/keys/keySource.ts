import type { FastifyBaseLogger } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { fileKeys } from './fileKeys.ts';
import type { KeyLocation } from './KeyLocation.ts';
import { remoteKeys } from './remoteKeys.ts';

/**
 * Finds the key that a token's header names, at one location; the keys of a file or an address are taken up as they
 * change, without a restart. It throws KeysUnavailable, or one of jose's errors when no key fits.
 */
export function keySource(location: KeyLocation, log: FastifyBaseLogger): JWTVerifyGetKey {
  if ('keys' in location) return createLocalJWKSet(location);
  return 'file' in location ? fileKeys(location.file, log) : remoteKeys(location.url, log);
}
