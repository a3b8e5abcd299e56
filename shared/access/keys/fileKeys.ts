import { readFile, stat } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from './KeysUnavailable.ts';

/**
 * The keys of a JWKS file, read anew whenever the file has changed: a key that is taken out counts no more, one that is
 * put in counts at once. While the file cannot be read, the last good keys stand.
 */
export function fileKeys(file: string, log: FastifyBaseLogger): JWTVerifyGetKey {
  let read = '';
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  const refresh = async () => {
    try {
      const { mtimeMs, size, ino } = await stat(file);
      const version = `${mtimeMs} ${size} ${ino}`;
      if (version === read) return;
      keys = createLocalJWKSet(JSON.parse(await readFile(file, 'utf8')));
      read = version;
    } catch (error) {
      log.warn({ err: error, file }, 'the key file cannot be read');
    }
  };
  return async (header, token) => {
    await refresh();
    if (!keys) throw new KeysUnavailable(`the key file ${file} cannot be read`);
    return keys(header, token);
  };
}
