import type { FastifyBaseLogger } from 'fastify';
import { createLocalJWKSet, createRemoteJWKSet, customFetch } from 'jose';
import { type KeySource, KeysUnavailable } from './KeyLocation.ts';

/** For how long the keys of an address are kept, in milliseconds. */
export interface Freshness {
  /** How long to wait for an answer. */
  timeout: number;
  /** How long the keys are used before they are fetched again. */
  maxAge: number;
  /** How long after a fetch an unknown key causes no new fetch. */
  cooldown: number;
  /** How long the last good keys are used while the address does not answer. */
  lastGood: number;
}

const usual: Freshness = {
  timeout: 3_000,
  maxAge: 10 * 60_000,
  cooldown: 30_000,
  lastGood: 24 * 60 * 60_000,
};

/**
 * The keys of a JWKS at an address. They are fetched at first use, when they are old, and when a token names an unknown
 * key. While the address does not answer, the last good keys are used for a day. Redirects are not followed.
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
