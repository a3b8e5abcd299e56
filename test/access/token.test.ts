import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { Call } from '../../shared/access/Call.ts';
import type { Caller } from '../../shared/access/Caller.ts';
import { Door, type Trust } from '../../shared/access/Door.ts';
import type { Issuer } from '../../shared/access/Issuer.ts';
import { makeKeyPair } from '../../shared/access/keys/keyPair.ts';
import { codes } from '../../shared/errors/codes.ts';
import { networkToken, signingKey, testIssuer, token, trust } from '../identity.ts';
import { log } from '../log.ts';
import { call, direct, self, throughGateway } from './calls.ts';

const door = new Door(self, trust, log);
const now = () => Math.floor(Date.now() / 1000);
const ekonom = { huvudman: self, roller: ['ekonom'] as const };
const [issuer] = trust.issuers as [Issuer];

/** A door that trusts the tests' issuer otherwise than usual. */
const doorWith = (changes: Partial<Issuer>) =>
  new Door(self, { ...trust, issuers: [{ ...issuer, ...changes }] }, log);

const goodClaims = (): JWTPayload => ({
  iss: testIssuer.issuer,
  sub: 'u-1',
  aud: self,
  iat: now(),
  exp: now() + 300,
  huvudman: self,
  roller: ['ekonom'],
});

/** A token with a header and a key of one's own choice. */
const signed = (
  key: Parameters<SignJWT['sign']>[0],
  header: Partial<JWTHeaderParameters>,
  claims: JWTPayload = {},
) =>
  new SignJWT({ ...goodClaims(), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: testIssuer.kid, ...header })
    .sign(key);

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token for a subgraph, at its own endpoint', () => {
  test('identifies the caller', async () => {
    expect(await door.admit(direct(await token(ekonom)))).toEqual({
      sub: 'u-1',
      huvudman: self,
      roller: ['ekonom'],
      lan: [],
      audience: 'egen',
      gateway: null,
    });
  });

  test('may be that of another party, which is then who asks', async () => {
    const visitor = await token({ huvudman: 'region-uppsala', roller: ['las'], audience: self });
    expect(await door.admit(direct(visitor))).toMatchObject({ huvudman: 'region-uppsala' });
  });

  test('leaves out roles that nobody knows, and those that are not given at its party', async () => {
    const { roller } = (await door.admit(
      direct(await token(ekonom, { roller: ['chef', 'ekonom', 'samordnare', 7] })),
    )) as Caller;
    expect(roller).toEqual(['ekonom']);
    const samverkan = await token({
      huvudman: 'samverkan',
      roller: ['samordnare'],
      audience: self,
    });
    expect(await door.admit(direct(samverkan))).toMatchObject({ roller: ['samordnare'] });
  });

  test('may be up to five seconds off', async () => {
    const late = await token(ekonom, { iat: now() - 60, exp: now() - 3 });
    const early = await token(ekonom, { iat: now() + 3 });
    expect(await door.admit(direct(late))).toMatchObject({ sub: 'u-1' });
    expect(await door.admit(direct(early))).toMatchObject({ sub: 'u-1' });
  });

  test.each(['ES256', 'RS256', 'PS256'])('may be signed with %s', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg);
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'a', alg }] };
    const caller = await doorWith({ keys }).admit(
      direct(await signed(privateKey, { alg, kid: 'a' })),
    );
    expect(caller).toMatchObject({ huvudman: self });
  });
});

describe('a token is refused, never taken for an anonymous caller', () => {
  const stranger = makeKeyPair().then(({ privateJwk }) => signingKey(privateJwk));
  const altered = async (change: object) => {
    const [header, payload, signature] = (await token(ekonom)).split('.');
    const claims = JSON.parse(Buffer.from(String(payload), 'base64url').toString());
    return [header, base64url({ ...claims, ...change }), signature].join('.');
  };
  const unsigned = () => `${base64url({ alg: 'none' })}.${base64url(goodClaims())}.AA`;
  const hmac = async () => {
    // The classic confusion: the public key's bytes as an HMAC secret.
    const secret = Buffer.from(JSON.stringify(testIssuer.jwks.keys[0]));
    return signed(secret, { alg: 'HS256' });
  };
  const rsaKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  const cases: [string, string, () => Promise<string> | string][] = [
    ['has expired', 'TOKEN_UTGANGEN', () => token(ekonom, { iat: now() - 600, exp: now() - 30 })],
    ['is from the future', 'TOKEN_GALLER_INTE_AN', () => token(ekonom, { iat: now() + 60 })],
    ['is not good yet', 'TOKEN_GALLER_INTE_AN', () => token(ekonom, { nbf: now() + 60 })],
    ['lives too long', 'TOKEN_GALLER_FOR_LANGE', () => token(ekonom, { exp: now() + 3700 })],
    ['never expires', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { exp: undefined })],
    ['has no time of issue', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { iat: undefined })],
    ['has no subject', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { sub: undefined })],
    ['has an empty subject', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { sub: '' })],
    ['names no party', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { huvudman: undefined })],
    ['names several parties', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { huvudman: [self] })],
    ['has no roles', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { roller: undefined })],
    ['has roles as text', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { roller: 'admin' })],
    ['has no audience', 'TOKEN_SAKNAR_UPPGIFT', () => token(ekonom, { aud: undefined })],
    [
      'is for another subgraph',
      'TOKEN_FEL_MOTTAGARE',
      () => token({ ...ekonom, audience: 'heby' }),
    ],
    [
      'is for several audiences',
      'TOKEN_FEL_MOTTAGARE',
      () => token(ekonom, { aud: [self, 'vardnat'] }),
    ],
    [
      'is from an unknown issuer',
      'TOKEN_OKAND_UTFARDARE',
      () => token(ekonom, { iss: 'https://login.other.example' }),
    ],
    ['names no issuer', 'TOKEN_OKAND_UTFARDARE', () => token(ekonom, { iss: undefined })],
    [
      "is signed with a stranger's key",
      'TOKEN_FEL_SIGNATUR',
      async () => signed(await stranger, {}),
    ],
    [
      'brings its own key',
      'TOKEN_FEL_SIGNATUR',
      async () => signed(await stranger, { kid: 'mine', jwk: (await makeKeyPair()).publicJwk }),
    ],
    ['has been altered', 'TOKEN_FEL_SIGNATUR', () => altered({ roller: ['admin'] })],
    ['is not signed', 'TOKEN_FEL_ALGORITM', unsigned],
    ['is signed with a shared secret', 'TOKEN_FEL_ALGORITM', hmac],
    [
      'is signed with an algorithm that is not allowed',
      'TOKEN_FEL_ALGORITM',
      () => signed(rsaKey, { alg: 'RS512' }),
    ],
    [
      'is an assertion',
      'TOKEN_OGILTIG',
      () => signed(testIssuer.key, { typ: 'vardnat-assertion+jwt' }),
    ],
    ['is a DPoP proof', 'TOKEN_OGILTIG', () => signed(testIssuer.key, { typ: 'dpop+jwt' })],
    [
      'demands what nobody understands',
      'TOKEN_OGILTIG',
      async () => {
        const [, payload, signature] = (await token(ekonom)).split('.');
        const header = { alg: 'EdDSA', kid: testIssuer.kid, crit: ['x'], x: 1 };
        return [base64url(header), payload, signature].join('.');
      },
    ],
    ['is no JWT', 'TOKEN_OGILTIG', () => 'aaaa.bbbb.cccc'],
    ['has two parts', 'TOKEN_OGILTIG', () => 'aaaa.bbbb'],
    ['is enormous', 'TOKEN_OGILTIG', () => `${randomBytes(9_000).toString('base64url')}.a.a`],
    [
      'has a subject that shows as another',
      'TOKEN_OTILLATET_TECKEN',
      () => token({ ...ekonom, sub: 'u-1\u202e' }),
    ],
    [
      'has a personnummer for subject',
      'TOKEN_PERSONNUMMER',
      () => token({ ...ekonom, sub: '19121212-1212' }),
    ],
    [
      'has a personnummer deep in a claim',
      'TOKEN_PERSONNUMMER',
      () => token(ekonom, { person: { ids: [{ nr: 191212121212 }] } }),
    ],
  ];

  test.each(cases)('when it %s', async (_what, code, make) => {
    expect(await door.admit(direct(await make()))).toEqual({ refused: code });
    expect(codes).toHaveProperty(code);
  });

  test.each<[string, Record<string, string>]>([
    ['another scheme', { authorization: 'Basic dGllcnA6aGVtbGlndA==' }],
    ['nothing', { authorization: '' }],
    ['no token', { authorization: 'Bearer' }],
    ['two tokens', { authorization: 'Bearer a.b.c, Bearer d.e.f' }],
  ])('when the header holds %s', async (_what, headers) => {
    expect(await door.admit(call(headers))).toEqual({ refused: 'TOKEN_OGILTIG' });
  });

  test('when it comes in two headers', async () => {
    const good = `Bearer ${await token(ekonom)}`;
    const twice: Call = { ...direct(null), headers: { authorization: [good, good] } };
    expect(await door.admit(twice)).toEqual({ refused: 'TOKEN_OGILTIG' });
  });
});

describe('each issuer is trusted as far as the subgraph says', () => {
  test('one party’s issuer speaks for that party only: it makes up no other’s admin', async () => {
    const own = doorWith({ huvudman: ['region-uppsala'] });
    const made = await token({ huvudman: self, roller: ['admin'] });
    expect(await own.admit(direct(made))).toEqual({ refused: 'TOKEN_FEL_HUVUDMAN' });
    const visitor = await token({ huvudman: 'region-uppsala', audience: self });
    expect(await own.admit(direct(visitor))).toMatchObject({ huvudman: 'region-uppsala' });
  });

  test('one for the network only gives nobody a way to write', async () => {
    const reading = doorWith({ audiences: ['natverk'] });
    expect(await reading.admit(direct(await token(ekonom)))).toEqual({
      refused: 'TOKEN_FEL_MOTTAGARE',
    });
    const read = await throughGateway(await networkToken(ekonom));
    expect(await reading.admit(read)).toMatchObject({ audience: 'natverk' });
  });

  test('keys of one issuer are no keys of another', async () => {
    const other = await makeKeyPair();
    const both: Trust = {
      ...trust,
      issuers: [
        issuer,
        { ...issuer, issuer: 'https://b.example', keys: { keys: [other.publicJwk] } },
      ],
    };
    const key = await signingKey(other.privateJwk);
    const two = new Door(self, both, log);
    const own = await signed(key, { kid: other.publicJwk.kid }, { iss: 'https://b.example' });
    expect(await two.admit(direct(own))).toMatchObject({ huvudman: self });
    const borrowed = await signed(key, { kid: other.publicJwk.kid });
    expect(await two.admit(direct(borrowed))).toEqual({ refused: 'TOKEN_FEL_SIGNATUR' });
  });

  test('its tokens live as long as is set', async () => {
    const short = doorWith({ maxLifetimeSeconds: 60 });
    expect(await short.admit(direct(await token(ekonom)))).toEqual({
      refused: 'TOKEN_GALLER_FOR_LANGE',
    });
  });
});
