import { type CryptoKey, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import {
  assertionHeader,
  type GatewayKey,
  signAssertion,
} from '../shared/access/assertion/assertion.ts';
import type { Roll } from '../shared/access/Caller.ts';
import type { Trust } from '../shared/access/Door.ts';
import { defaultAlgorithms, networkAudience } from '../shared/access/Issuer.ts';
import { makeCallKey, ownCallKey } from '../shared/access/keys/callKeyFile.ts';
import { makeKeyPair } from '../shared/access/keys/keyPair.ts';
import { type Answer, ask } from './ask.ts';

const issuerPair = await makeKeyPair();
const gatewayPair = await makeKeyPair();

/** A private key of this test process as jose signs with it. */
export const signingKey = async (jwk: JWK) =>
  (await importJWK(jwk, 'EdDSA', { extractable: true })) as CryptoKey;

/** The issuer that subgraphs under test trust, for every party. */
export const testIssuer = {
  issuer: 'https://login.test.example',
  kid: issuerPair.publicJwk.kid,
  key: await signingKey(issuerPair.privateJwk),
  jwks: { keys: [issuerPair.publicJwk] },
};

/** The key of gateways under test, and its public half. */
export const gatewayKey: GatewayKey = {
  id: gatewayPair.publicJwk.kid,
  privateKey: await signingKey(gatewayPair.privateJwk),
};
/** The same as a gateway in a process of its own reads it. */
export const gatewayPrivateJwk = gatewayPair.privateJwk;
export const gatewayJwks = { keys: [gatewayPair.publicJwk] };

/** The call key of subgraphs under test. */
export const testCallKey = ownCallKey(makeCallKey());

/** Issuers that speak for samverkan only, each for the samordnare of one län, by länskod. They sign with the tests' own key. */
export const lansutfardare = {
  '01': 'https://login.lan-01.test.example',
  '03': 'https://login.lan-03.test.example',
} as const;

/** Whom subgraphs under test trust: the tests' own issuer and gateway, verified as any other. */
export const trust: Trust = {
  issuers: [
    {
      issuer: testIssuer.issuer,
      keys: testIssuer.jwks,
      huvudman: '*',
      lan: '*',
      audiences: ['natverk', 'egen'],
      algorithms: defaultAlgorithms,
      maxLifetimeSeconds: 3600,
    },
    ...Object.entries(lansutfardare).map(([lan, issuer]) => ({
      issuer,
      keys: testIssuer.jwks,
      huvudman: ['samverkan'],
      lan: [lan],
      audiences: ['natverk', 'egen'] as const,
      algorithms: defaultAlgorithms,
      maxLifetimeSeconds: 3600,
    })),
  ],
  gatewayKeys: gatewayJwks,
  callKeys: [testCallKey],
};

/** Whom a token is for: a user of a party with roles, at the network or at one subgraph. */
export interface TokenFor {
  huvudman: string;
  roller?: readonly Roll[];
  /** A subgraph's id, or `vardnat` for the network; the party's own subgraph when left out. */
  audience?: string;
  sub?: string;
}

/** Signs an access token; `claims` are put over those that a good one has, undefined leaving one out. */
export async function token(
  { huvudman, roller = [], audience = huvudman, sub = 'u-1' }: TokenFor,
  claims: JWTPayload = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const { issuer: iss, kid, key } = testIssuer;
  const good = { iss, sub, aud: audience, iat: now, exp: now + 300, huvudman, roller };
  return new SignJWT({ ...good, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
    .sign(key);
}

/** A token for reading the network. */
export const networkToken = (who: TokenFor) => token({ ...who, audience: networkAudience });

/** Asks as a user does, with a token: a subgraph at its own endpoint, or the gateway with one for the network. */
export async function askAs(
  url: string,
  who: TokenFor,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  return ask(url, query, variables, { authorization: `Bearer ${await token(who)}` });
}

/** Asks the subgraph `member` as the gateway does, for an anonymous caller or for one with a token. */
export async function askAsGateway(
  url: string,
  member: string,
  query: string,
  variables?: Record<string, unknown>,
  accessToken: string | null = null,
): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  return ask(url, query, variables, {
    ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
    [assertionHeader]: await signAssertion(gatewayKey, member, body, accessToken),
  });
}
