import type { FastifyBaseLogger } from 'fastify';
import { createLocalJWKSet, createRemoteJWKSet, customFetch } from 'jose';
import { type KeySource, KeysUnavailable } from './KeyLocation.ts';

/** How keys at an address are kept, in milliseconds. */
export interface Freshness {
  /** How long the address has to answer. */
  timeout: number;
  /** How long the keys are used before they are asked for again. */
  maxAge: number;
  /** How long, after asking, an unknown key makes nobody ask again. */
  cooldown: number;
  /** How long the last good keys stand while the address does not answer. */
  lastGood: number;
}

const usual: Freshness = {
  timeout: 3_000,
  maxAge: 10 * 60_000,
  cooldown: 30_000,
  lastGood: 24 * 60 * 60_000,
};

/**
 * The keys that an address gives as a JWKS: asked for when first needed, when old, and when a token names a key that is
 * not among them. While the address does not answer, the last good keys stand for a day. No redirect is followed.
 */
export function remoteKeys(
  url: string,
  log: FastifyBaseLogger,
  { timeout, maxAge, cooldown, lastGood }: Freshness = usual,
): KeySource {
  let good: { body: string; at: number } | undefined;
  const remote = createRemoteJWKSet(new URL(url), {
    timeoutDuration: timeout,
    cacheMaxAge: maxAge,
    cooldownDuration: cooldown,
    [customFetch]: async (address, init) => {
      try {
        const response = await fetch(address, init);
        const body = await response.text();
        if (response.status !== 200) throw new Error(`the answer has status ${response.status}`);
        createLocalJWKSet(JSON.parse(body));
        good = { body, at: Date.now() };
        return new Response(body);
      } catch (error) {
        log.warn({ err: error, url }, 'the keys cannot be fetched');
        if (good && Date.now() - good.at < lastGood) return new Response(good.body);
        throw new KeysUnavailable(`the keys at ${url} cannot be fetched`);
      }
    },
  });
  return Object.assign((...[header, token]: Parameters<typeof remote>) => remote(header, token), {
    reload: () => remote.reload(),
  });
}
