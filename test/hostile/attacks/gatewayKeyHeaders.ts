import { SignJWT } from 'jose';
import { gatewayJwks, gatewayKey, testIssuer, token } from '../../identity.ts';
import type { Attack } from '../Attack.ts';
import { now, refused, user, withToken } from '../gatewayCalls.ts';

const signature = ['TOKEN_FEL_SIGNATUR'];
const [publicKey] = gatewayJwks.keys;

/** Headers by which a token would have its reader take the stranger's key for the issuer's. */
const headers: readonly [name: string, tried: string, header: object][] = [
  ['a key of its own in the token', 'jwk', { kid: testIssuer.kid, jwk: publicKey }],
  ['an address of keys in the token', 'jku', { jku: 'http://127.0.0.1:9/jwks.json' }],
  ['an address of a certificate', 'x5u', { kid: testIssuer.kid, x5u: 'http://127.0.0.1:9/' }],
  ['a certificate in the token', 'x5c', { kid: testIssuer.kid, x5c: ['MIIB'] }],
  ['a kid that is a path', '../../../dev/null', { kid: '../../../dev/null' }],
  ['a kid that is an address', 'http://127.0.0.1:9/', { kid: 'http://127.0.0.1:9/' }],
  ['a kid that objects are born with', '__proto__', { kid: '__proto__' }],
  ['no kid at all', 'none, so that any key may do', { kid: undefined }],
];

/** A token with a genuine signature that was made for something else. */
const genuine: readonly [name: string, codes: string[], header: object, claims: object][] = [
  [
    'a header that must be understood',
    ['TOKEN_OGILTIG'],
    { crit: ['hemlig'], hemlig: true },
    { aud: 'vardnat' },
  ],
  ['an assertion for a token', ['TOKEN_OGILTIG'], { typ: 'vardnat-assertion+jwt' }, {}],
  ['a proof for a token', ['TOKEN_OGILTIG'], { typ: 'dpop+jwt' }, {}],
  ['a token for several', ['TOKEN_FEL_MOTTAGARE'], {}, { aud: ['vardnat', user.huvudman] }],
];

const signed = (key: CryptoKey, header: object, claims: object) =>
  new SignJWT({
    iss: testIssuer.issuer,
    sub: 'u-1',
    aud: 'vardnat',
    iat: now(),
    exp: now() + 300,
    ...user,
    ...claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: gatewayKey.id, typ: 'at+jwt', ...header })
    .sign(key, { crit: { hemlig: true } });

/** Tokens whose headers say whose they are, or what: none of it is believed, and nothing is fetched for it. */
export const gatewayKeyHeaders: Attack[] = [
  ...headers.map(([name, tried, header]) =>
    refused(name, tried, signature, async () =>
      withToken(await signed(gatewayKey.privateKey as CryptoKey, header, {})),
    ),
  ),
  ...genuine.map(([name, codes, header, claims]) =>
    refused(
      name,
      `signed by the issuer: ${JSON.stringify({ ...header, ...claims })}`,
      codes,
      async () =>
        withToken(await signed(testIssuer.key, { kid: testIssuer.kid, ...header }, claims)),
    ),
  ),
  refused(
    'a bound token without its key',
    'a token that is bound to a key, sent as if it were not',
    ['DPOP_OGILTIG'],
    async () =>
      withToken(await token({ ...user, audience: 'vardnat' }, { cnf: { jkt: 'a'.repeat(43) } })),
  ),
];
