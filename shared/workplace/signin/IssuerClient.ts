import { decodeJwt } from 'jose';
import type { Configuration } from 'openid-client';
import { isRefusal, type Refusal } from '../../access/AccessRefusal.ts';
import type { TokenClaims } from '../../access/claimsOf.ts';
import type { SignIn } from '../../access/SignIn.ts';
import { type TrustedIssuer, verifyToken } from '../../access/verifyToken.ts';
import type { Attempt } from './attempt.ts';
import { Discovery } from './Discovery.ts';
import { issuerKey } from './paths.ts';

/** An issuer that people may sign in with. */
export type SignInIssuer = TrustedIssuer & { signIn: SignIn };

export const maySignIn = (issuer: TrustedIssuer): issuer is SignInIssuer =>
  issuer.signIn !== undefined;

/** A user who has signed in, and the tokens that the issuer gave. */
export interface SignedIn {
  claims: TokenClaims;
  /** The id of the issuer's own session; null when it gives none. */
  sid: string | null;
  /** Until when the claims hold without asking again, in milliseconds. */
  until: number;
  refresh: string | null;
}

/** The answer of an issuer's token endpoint. */
interface Tokens {
  access_token: string;
  id_token?: string;
  refresh_token?: string;
}

/** A failure at the issuer: it has ended the sign-in or session, or it did not answer as it should. */
export class IssuerFault extends Error {
  override name = 'IssuerFault';
  readonly kind: 'ended' | 'silent';

  constructor(kind: 'ended' | 'silent', cause: unknown) {
    super(`the issuer ${kind === 'ended' ? 'has ended it' : 'does not answer as it should'}`, {
      cause,
    });
    this.kind = kind;
  }
}

/** One subgraph as a client of one issuer. The OpenID library is loaded at the first sign-in. */
export class IssuerClient {
  readonly issuer: SignInIssuer;
  /** A short name of the issuer, for addresses. */
  readonly key: string;
  readonly #slug: string;
  readonly #discovery: Discovery;

  constructor(issuer: SignInIssuer, slug: string) {
    this.issuer = issuer;
    this.key = issuerKey(issuer.issuer);
    this.#slug = slug;
    this.#discovery = new Discovery(issuer);
  }

  /** Fetches the issuer's configuration. Throws IssuerFault, with the reason as its cause. */
  async reach(): Promise<void> {
    await this.#asked(async () => {});
  }

  /** The issuer's address to send the browser to. With `another` the issuer asks for a user even where it remembers one. */
  async authorizationUrl(
    redirectUri: string,
    { state, nonce, verifier }: Attempt,
    another: boolean,
  ): Promise<string> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await library();
    const { scope, egen, natverk } = this.issuer.signIn;
    const resources = [egen.resource, natverk?.resource].filter((one) => one !== undefined);
    const parameters = new URLSearchParams([
      ['redirect_uri', redirectUri],
      ['scope', scope],
      ['state', state],
      ['nonce', nonce],
      ['code_challenge', await calculatePKCECodeChallenge(verifier)],
      ['code_challenge_method', 'S256'],
      ...resources.map((resource) => ['resource', resource]),
      ...(another ? [['prompt', 'login']] : []),
    ]);
    return this.#asked(
      async (configuration) => buildAuthorizationUrl(configuration, parameters).href,
      () => this.#discovery.answering(),
    );
  }

  /**
   * Exchanges the code that came back for a signed-in user. A refusal when the token names somebody who may not be here. Throws
   * IssuerFault.
   */
  async exchange(url: URL, { state, nonce, verifier }: Attempt): Promise<SignedIn | Refusal> {
    const { authorizationCodeGrant } = await library();
    const { egen } = this.issuer.signIn;
    const checks = {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    };
    return this.#signedIn(
      await this.#asked((configuration) =>
        authorizationCodeGrant(configuration, url, checks, egen),
      ),
    );
  }

  /** Renews the tokens and returns the user with the present claims. Throws IssuerFault. */
  async renew(refresh: string): Promise<SignedIn | Refusal> {
    const tokens = await this.#refreshed(refresh, this.issuer.signIn.egen);
    return this.#signedIn({ ...tokens, refresh_token: tokens.refresh_token ?? refresh });
  }

  /** Gets a token for the network; null when the issuer gives none. Throws IssuerFault. */
  async networkToken(
    refresh: string,
  ): Promise<{ token: string; until: number; refresh: string } | null> {
    const { natverk } = this.issuer.signIn;
    if (natverk === null) return null;
    const { access_token: token, refresh_token } = await this.#refreshed(refresh, natverk);
    const claims = await verifyToken(token, this.#slug, [this.issuer]);
    if (isRefusal(claims) || claims.audience !== 'natverk') return null;
    return { token, until: expiryOf(token), refresh: refresh_token ?? refresh };
  }

  /** Revokes a refresh token, where the issuer has an endpoint for that. Does not report whether it worked. */
  async revoke(refresh: string): Promise<void> {
    const { tokenRevocation } = await library();
    await this.#asked(async (configuration) => {
      if (configuration.serverMetadata().revocation_endpoint === undefined) return;
      await tokenRevocation(configuration, refresh);
    }).catch(() => {});
  }

  /**
   * The issuer's address that ends its own session; null when it has none. The ID token is left out, though it would spare the
   * user a click: it holds personal data and would stand in the browser's history.
   */
  async endSessionUrl(returnTo: string): Promise<string | null> {
    const { buildEndSessionUrl } = await library();
    return this.#asked(async (configuration) => {
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
    }).catch(() => null);
  }

  async #refreshed(refresh: string, parameters: Readonly<Record<string, string>>) {
    const { refreshTokenGrant } = await library();
    return this.#asked((configuration) =>
      refreshTokenGrant(configuration, refresh, { ...parameters }),
    );
  }

  async #signedIn(tokens: Tokens): Promise<SignedIn | Refusal> {
    const { identity } = this.issuer.signIn;
    const token = identity === 'id_token' ? tokens.id_token : tokens.access_token;
    if (token === undefined) throw new IssuerFault('ended', new Error('no ID token'));
    const claims = await verifyToken(token, this.#slug, [this.issuer], 'dropped');
    if (isRefusal(claims)) return claims;
    if (claims.audience !== 'egen') return { refused: 'TOKEN_FEL_MOTTAGARE' };
    const { sid } = tokens.id_token === undefined ? {} : decodeJwt(tokens.id_token);
    return {
      claims,
      sid: typeof sid === 'string' ? sid.slice(0, 255) : null,
      // The expiry of an ID token limits when it may be accepted, not how long the user stays signed in.
      until:
        identity === 'id_token'
          ? Date.now() + this.issuer.maxLifetimeSeconds * 1000
          : expiryOf(token),
      // A refresh need not return an ID token, so it could not renew the claims.
      refresh: identity === 'id_token' ? null : (tokens.refresh_token ?? null),
    };
  }

  async #asked<Result>(
    work: (configuration: Configuration) => Promise<Result>,
    configured = () => this.#discovery.known(),
  ): Promise<Result> {
    const { AuthorizationResponseError, ResponseBodyError } = await library();
    try {
      return await work(await configured());
    } catch (error) {
      const ended =
        error instanceof AuthorizationResponseError ||
        (error instanceof ResponseBodyError && endings.has(error.error));
      if (!ended) this.#discovery.forget();
      throw error instanceof IssuerFault
        ? error
        : new IssuerFault(ended ? 'ended' : 'silent', error);
    }
  }
}

/** The error codes that mean that the user or the token no longer counts. Other codes are for the issuer's operator to fix. */
const endings: ReadonlySet<string> = new Set(['invalid_grant', 'access_denied', 'login_required']);

const expiryOf = (token: string) => (decodeJwt(token).exp ?? 0) * 1000;

const library = () => import('openid-client');
