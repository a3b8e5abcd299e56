import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Configuration } from 'openid-client';
import type { SignInIssuer } from './IssuerClient.ts';

/** How many seconds an issuer has for each answer. */
const timeoutSeconds = 5;
/** How many seconds a configuration is kept when the issuer does not say, and at most. */
const usualSeconds = 600;
const mostSeconds = 3_600;

/** One issuer's configuration, cached for as long as the issuer allows. */
export class Discovery {
  readonly #issuer: SignInIssuer;
  #kept: { configuration: Promise<Configuration>; until: number } | null = null;

  constructor(issuer: SignInIssuer) {
    this.#issuer = issuer;
  }

  /** The configuration, fetched when there is none or it is old. Rejects while the issuer does not answer. */
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
   * The configuration of an issuer that answers now, so that no user is sent to a page that does not load. Asks for the
   * issuer's keys; where those have changed or moved, fetches the whole configuration again.
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

  /** Drops the configuration after a failed request, so that the next request fetches it again. */
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
    // Settings allow http only for this machine (readSignIn), and the library must be set to allow it.
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
          // The first response is the configuration itself; later ones are not.
          if (cacheControl === undefined) cacheControl = response.headers.get('cache-control');
          return response;
        },
      },
    );
    // An issuer that has been away may have new keys, which the verifiers of its tokens would not fetch until later.
    await keyOf.reload?.().catch(() => {});
    keep(Date.now() + secondsToKeep(cacheControl ?? null) * 1000);
    return configuration;
  }
}

/** How many seconds an answer may be reused without asking (RFC 9111, 5.2.2). */
export function secondsToKeep(cacheControl: string | null): number {
  if (cacheControl === null) return usualSeconds;
  if (/(^|[\s,])no-(store|cache)\b/i.test(cacheControl)) return 0;
  const stated = /(?:^|[\s,])max-age="?(\d+)/i.exec(cacheControl)?.[1];
  return stated === undefined ? usualSeconds : Math.min(Number(stated), mostSeconds);
}

/** The issuer's current keys; null when it does not answer. */
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

/**
 * Authenticates by the Authorization header, which every issuer must support (RFC 6749, 2.3.1), or in the body where the issuer
 * offers nothing else.
 */
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
