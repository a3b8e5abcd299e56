import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTPayload,
} from 'jose';
import type { Configuration, Provider as OidcProvider } from 'oidc-provider';
import { fetchHere, quietly } from '../../infra/local/developmentProvider.ts';

const { Provider } = await quietly(() => import('oidc-provider'));

/** What one kind of identity provider puts in its tokens. */
export interface Style {
  /** The access token for an audience that was asked for, over what the library puts in. */
  accessToken(user: JWTPayload, audience: string): JWTPayload;
  /** What stands in the ID token, by scope `openid`. */
  idToken: readonly string[];
  /** Whether access tokens can be read at all. */
  opaque?: boolean;
}

/** A certified provider library as somebody's identity provider, whose users are signed in by who is at the screen. */
export interface TestProvider {
  issuer: string;
  jwks: JSONWebKeySet;
  /** What is known of each user, by subject. */
  users: Map<string, JWTPayload>;
  /** Who is at the screen. */
  who: string;
  /** Whether it answers at all; it hangs up when not. */
  up: boolean;
  provider: OidcProvider;
  /** Has it notify a subgraph when somebody signs out. */
  tells(address: string): Promise<void>;
  /** Calls to its token endpoint so far, and for what it says of itself. */
  asked: number;
  described: number;
  close(): Promise<void>;
}

/** Audiences by the resource that asks for them. */
export const resource = (audience: string) => `urn:mottagare:${audience}`;

/**
 * Starts one that speaks as `style` does, with the subgraph as its client `vardnat`; with keys of its own, and at a port that
 * one before it had where that is given.
 */
export async function startProvider(
  { accessToken, idToken, opaque = false }: Style,
  configuration: Configuration = {},
  port = 0,
): Promise<TestProvider> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const named = {
    kid: await calculateJwkThumbprint(await exportJWK(publicKey)),
    alg: 'RS256',
    use: 'sig',
  };
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), ...named }] };
  const users = new Map<string, JWTPayload>();
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const setUp: Configuration = {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), ...named }] },
    clients: [
      {
        client_id: 'vardnat',
        client_secret: clientSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: ['http://127.0.0.1/logga-in/svar'],
        post_logout_redirect_uris: ['http://127.0.0.1/utloggad'],
        backchannel_logout_session_required: true,
      },
    ],
    conformIdTokenClaims: false,
    claims: { openid: ['sub', ...idToken] },
    findAccount: (_ctx, sub) =>
      users.has(sub) ? { accountId: sub, claims: () => ({ ...users.get(sub), sub }) } : undefined,
    formats: {
      customizers: {
        jwt: (_ctx, token, jwt) => {
          const { accountId } = token as { accountId?: string };
          const { aud, ...payload } = jwt.payload as JWTPayload;
          const user = users.get(accountId ?? '') ?? {};
          jwt.payload = { ...payload, aud, ...accessToken(user, String(aud)) };
        },
      },
    },
    fetch: fetchHere,
    issueRefreshToken: async () => true,
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        accountId: ctx.oidc.session?.accountId,
        clientId: ctx.oidc.client?.clientId,
      });
      grant.addOIDCScope('openid');
      for (const audience of audiences) grant.addResourceScope(resource(audience), 'allt');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `/val/${uid}` },
    ttl: {
      AccessToken: 300,
      Grant: 3600,
      IdToken: 300,
      Interaction: 300,
      RefreshToken: 3600,
      Session: 3600,
    },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          ctx.body = form;
        },
      },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: !opaque,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_ctx, asked) => ({
          audience: audiences.find((one) => resource(one) === asked),
          scope: 'allt',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ...configuration,
  };
  const provider = await quietly(async () => new Provider(issuer, setUp));
  Object.assign(provider.Client.prototype, {
    redirectUriAllowed: () => true,
    postLogoutRedirectUriAllowed: () => true,
  });
  const answer = provider.callback();
  const self: TestProvider = {
    issuer,
    jwks,
    users,
    who: '',
    up: true,
    provider,
    asked: 0,
    described: 0,
    tells: async (address) => {
      Object.assign((await provider.Client.find('vardnat')) ?? {}, {
        backchannelLogoutUri: address,
      });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  server.on('request', (request, response) => {
    if (!self.up) {
      request.socket.destroy();
      return;
    }
    if (request.url === '/token') self.asked += 1;
    if (request.url === '/.well-known/openid-configuration') self.described += 1;
    const signingIn = request.url?.startsWith('/val/');
    (signingIn
      ? provider.interactionFinished(request, response, { login: { accountId: self.who } })
      : answer(request, response)
    ).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return self;
}

/** The secret that the subgraph proves itself by. */
export const clientSecret = 'hemlighet-for-prov';

const audiences = ['tierp', 'samverkan', 'vardnat'];

/** How a subgraph's ISSUERS says which token it asks for. */
export const asks = {
  egen: { resource: resource('tierp') },
  natverk: { resource: resource('vardnat') },
};

/** One that has our own names, and says of its users whatever it wants. */
export const outspoken: Style = {
  accessToken: (user, audience) => ({ ...user, aud: audience }),
  idToken: [],
};

/** Keycloak: an audience of its own beside, roles of the realm, no party. */
export const keycloak: Style = {
  accessToken: (user, audience) => ({
    typ: 'Bearer',
    azp: 'vardnat',
    aud: [audience, 'account'],
    realm_access: { roles: ['offline_access', 'default-roles-tierp', ...(user.roles as string[])] },
    resource_access: { account: { roles: ['manage-account'] } },
    scope: 'openid',
    preferred_username: 'eko1',
  }),
  idToken: ['email'],
};

/** Entra ID: audiences that are addresses, application roles, left out where there are none. */
export const entra: Style = {
  accessToken: (user, audience) => ({
    aud: `api://${audience}`,
    tid: '8c3f9a52-aaaa-4bcd-bbbb-aaaaccccdddd',
    oid: 'aaaabbbb-cccc-4ddd-8eee-ffffaaaabbbb',
    ver: '2.0',
    scp: 'allt',
    upn: 'eko@tierp.example',
    ...((user.roles as string[]).length > 0 ? { roles: user.roles } : {}),
  }),
  idToken: ['name', 'email'],
};

/** A broker of Swedish electronic identities: access tokens that say nothing, and an ID token that says who it is. */
export const broker: Style = {
  accessToken: () => ({}),
  idToken: [
    'personalIdentityNumber',
    'name',
    'employeeHsaId',
    'orgNo',
    'https://broker.example/roll',
  ],
  opaque: true,
};
