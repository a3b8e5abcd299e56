import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Configuration } from 'openid-client';
import type { SignInIssuer } from './IssuerClient.ts';

/** Seconds that an issuer has for each answer. */
const timeoutSeconds = 5;
/** How long what an issuer says of itself is kept where it does not say how long, and at most. */
const usualSeconds = 600;
const mostSeconds = 3_600;

/** What one issuer says of itself, kept as long as it says that it may be. */
export class Discovery {
  readonly #issuer: SignInIssuer;
  #kept: { configuration: Promise<Configuration>; until: number } | null = null;

  constructor(issuer: SignInIssuer) {
    this.#issuer = issuer;
  }

  /** What is known, asked for when nothing is or it is old. Rejects while the issuer does not answer. */
  async known(): Promise<Configuration> {
    if (this.#kept === null || this.#kept.until <= Date.now()) {
      const kept = {
        configuration: this.#ask((until) => Object.assign(kept, { until })),
        until: Infinity,
      };
      this.#kept = kept;
      kept.configuration.catch(() => this.forget(kept));
    }
    return this.#kept.configuration;
  }

  /**
   * The same, of an issuer that answers now: nobody is sent to one that does not, since its page could not say so. It is asked
   * for its keys; where they have been changed, or are not where they were, all that it says is asked for anew.
   */
  async answering(): Promise<Configuration> {
    const fresh = this.#kept === null || this.#kept.until <= Date.now();
    const configuration = await this.known();
    if (fresh) return configuration;
    const { getJwksCache } = await library();
    const before = getJwksCache(configuration)?.jwks;
    const now = await keysOf(configuration);
    if (now !== null && (before === undefined || isDeepStrictEqual(before, now)))
      return configuration;
    this.forget();
    return this.known();
  }

  /** Something did not go as it says: it is asked anew. */
  forget(only = this.#kept): void {
    if (this.#kept === only) this.#kept = null;
  }

  async #ask(keep: (until: number) => void): Promise<Configuration> {
    const { allowInsecureRequests, customFetch, discovery, enableNonRepudiationChecks } =
      await library();
    const { issuer, signIn, keyOf } = this.#issuer;
    const { clientId, clientSecretFile } = signIn;
    const secret =
      clientSecretFile === null ? undefined : (await readFile(clientSecretFile, 'utf8')).trim();
    // The issuer's address is https, or this very machine (readSignIn); the library must know the latter.
    const insecure = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    let cacheControl: string | null | undefined;
    const configuration = await discovery(
      new URL(issuer),
      clientId,
      secret,
      await authentication(secret),
      {
        timeout: timeoutSeconds,
        execute: [...insecure, enableNonRepudiationChecks],
        [customFetch]: async (url: string, options: object) => {
          const response = await fetch(url, options);
          // The first answer is the one that says what the issuer is.
          if (cacheControl === undefined) cacheControl = response.headers.get('cache-control');
          return response;
        },
      },
    );
    // An issuer that has been away may have other keys, which those who verify its tokens would not ask for yet.
    await keyOf.reload?.().catch(() => {});
    keep(Date.now() + secondsToKeep(cacheControl ?? null) * 1000);
    return configuration;
  }
}

/** For how long an answer may be shown again without asking, in seconds (RFC 9111, 5.2.2). */
export function secondsToKeep(cacheControl: string | null): number {
  if (cacheControl === null) return usualSeconds;
  if (/(^|[\s,])no-(store|cache)\b/i.test(cacheControl)) return 0;
  const stated = /(?:^|[\s,])max-age="?(\d+)/i.exec(cacheControl)?.[1];
  return stated === undefined ? usualSeconds : Math.min(Number(stated), mostSeconds);
}

/** The keys that the issuer gives now; null when it does not. */
async function keysOf(configuration: Configuration): Promise<unknown> {
  const { jwks_uri: address } = configuration.serverMetadata();
  try {
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    const response = await fetch(address ?? '', { redirect: 'error', signal });
    return response.status === 200 ? await response.json() : null;
  } catch {
    return null;
  }
}

/** By the Authorization header where the issuer takes it, as it must (RFC 6749, 2.3.1), and in the body where it says only that. */
async function authentication(secret: string | undefined) {
  const { ClientSecretBasic, ClientSecretPost, None } = await library();
  if (secret === undefined) return None();
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (...[server, ...rest]: Parameters<typeof basic>) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

const library = () => import('openid-client');
