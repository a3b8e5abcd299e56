import { describe, expect, test } from '@jest/globals';
import { type JWTPayload, SignJWT } from 'jose';
import {
  assertionHeader,
  assertionType,
  digest,
  type GatewayKey,
  signAssertion,
} from '../../shared/access/assertion/assertion.ts';
import type { Call } from '../../shared/access/Call.ts';
import { anonymous } from '../../shared/access/Caller.ts';
import { Door } from '../../shared/access/Door.ts';
import { makeKeyPair } from '../../shared/access/keys/keyPair.ts';
import {
  gatewayJwks,
  gatewayKey,
  networkToken,
  signingKey,
  testIssuer,
  token,
  trust,
} from '../identity.ts';
import { log } from '../log.ts';
import { bearer, body, call, direct, self, throughGateway } from './calls.ts';

const door = new Door(self, trust, log);
const now = () => Math.floor(Date.now() / 1000);
const ekonom = { huvudman: self, roller: ['ekonom'] as const };

async function newGatewayKey(): Promise<GatewayKey & { jwk: object }> {
  const { privateJwk, publicJwk } = await makeKeyPair();
  return { id: publicJwk.kid, privateKey: await signingKey(privateJwk), jwk: publicJwk };
}
const stranger = await newGatewayKey();

/** An assertion like the gateway's own, for a call without token, with some claims or its header otherwise. */
function assertion(
  claims: JWTPayload = {},
  { key = gatewayKey, header = {} }: { key?: GatewayKey; header?: object } = {},
): Promise<string> {
  const good = { iss: gatewayKey.id, aud: self, iat: now(), exp: now() + 30, body: digest(body) };
  return new SignJWT({ ...good, jti: crypto.randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: gatewayKey.id, typ: assertionType, ...header })
    .sign(key.privateKey);
}
const asserted = async (claims?: JWTPayload, how?: Parameters<typeof assertion>[1]) =>
  call({ [assertionHeader]: await assertion(claims, how) });

describe('a call through the gateway', () => {
  test('is anonymous without a token, and names the gateway', async () => {
    expect(await door.admit(await throughGateway(null))).toEqual({
      ...anonymous,
      gateway: gatewayKey.id,
    });
  });

  test('is that of the user whose token comes along', async () => {
    expect(await door.admit(await throughGateway(await networkToken(ekonom)))).toEqual({
      sub: 'u-1',
      huvudman: self,
      roller: ['ekonom'],
      lan: [],
      audience: 'natverk',
      gateway: gatewayKey.id,
    });
  });

  test('may come by any gateway that is trusted, each under its own name', async () => {
    const two = new Door(
      self,
      { ...trust, gatewayKeys: { keys: [...gatewayJwks.keys, stranger.jwk] } },
      log,
    );
    expect(await two.admit(await throughGateway(null))).toMatchObject({ gateway: gatewayKey.id });
    const other = await throughGateway(null, {}, stranger);
    expect(await two.admit(other)).toMatchObject({ gateway: stranger.id });
    const posing = await asserted(
      { iss: gatewayKey.id },
      { key: stranger, header: { kid: stranger.id } },
    );
    expect(await two.admit(posing)).toEqual({ refused: 'INTYG_OGILTIGT' });
  });
});

describe('a call is refused', () => {
  test.each<[string, string, () => Promise<Call>]>([
    ['with nothing', 'TOKEN_SAKNAS', async () => call({})],
    [
      'with a token for the network but no assertion',
      'INTYG_SAKNAS',
      async () => direct(await networkToken(ekonom)),
    ],
    [
      'with a token for the subgraph by a gateway, where others have seen it',
      'TOKEN_FEL_MOTTAGARE',
      async () => throughGateway(await token(ekonom)),
    ],
    ['that is for another member', 'INTYG_FEL_MOTTAGARE', () => asserted({ aud: 'heby' })],
    ['that is for several members', 'INTYG_FEL_MOTTAGARE', () => asserted({ aud: [self, 'heby'] })],
    ['that has expired', 'INTYG_UTGANGET', () => asserted({ iat: now() - 50, exp: now() - 20 })],
    ['that lives too long', 'INTYG_UTGANGET', () => asserted({ exp: now() + 90 })],
    ['that is old', 'INTYG_UTGANGET', () => asserted({ iat: now() - 90, exp: now() - 40 })],
    [
      'that is from the future',
      'INTYG_UTGANGET',
      () => asserted({ iat: now() + 30, exp: now() + 60 }),
    ],
    ['that never expires', 'INTYG_OGILTIGT', () => asserted({ exp: undefined })],
    ['that has no id', 'INTYG_OGILTIGT', () => asserted({ jti: undefined })],
    ['that has no digest', 'INTYG_OGILTIGT', () => asserted({ body: undefined })],
    ['that names no gateway', 'INTYG_OGILTIGT', () => asserted({ iss: undefined })],
    [
      'whose body is another',
      'INTYG_FEL_INNEHALL',
      () => throughGateway(null, { body: Buffer.from(body.replace('totalCount', 'id')) }),
    ],
    [
      'whose body has one byte more',
      'INTYG_FEL_INNEHALL',
      () => throughGateway(null, { body: Buffer.from(`${body} `) }),
    ],
    ['without a body', 'INTYG_FEL_INNEHALL', () => throughGateway(null, { body: null })],
    ['by GET', 'INTYG_FEL_INNEHALL', () => throughGateway(null, { method: 'GET' })],
    [
      'to which a token has been put',
      'INTYG_FEL_TOKEN',
      async () =>
        call({
          authorization: bearer(await networkToken(ekonom)),
          [assertionHeader]: await assertion(),
        }),
    ],
    [
      'from which the token has been taken',
      'INTYG_FEL_TOKEN',
      () => asserted({ ath: digest('some.token.else') }),
    ],
    [
      'by a gateway that is not trusted',
      'INTYG_OGILTIGT',
      () => throughGateway(null, {}, stranger),
    ],
    [
      'by one that takes a trusted one’s name',
      'INTYG_OGILTIGT',
      () => asserted({}, { key: stranger }),
    ],
    [
      'by something else that was signed',
      'INTYG_OGILTIGT',
      () => asserted({}, { header: { typ: 'JWT' } }),
    ],
    [
      'that asks to be understood in a way that nobody here does',
      'INTYG_OGILTIGT',
      () => asserted({}, { header: { crit: ['b64'], b64: true } }),
    ],
    ['that names nobody', 'INTYG_OGILTIGT', () => asserted({ aud: undefined })],
    ['by no JWT', 'INTYG_OGILTIGT', async () => call({ [assertionHeader]: 'hej' })],
    ['by an empty header', 'INTYG_OGILTIGT', async () => call({ [assertionHeader]: '' })],
  ])('%s', async (_what, code, make) => {
    expect(await door.admit(await make())).toEqual({ refused: code });
  });

  test('with two assertions', async () => {
    const both = {
      ...call({}),
      headers: { [assertionHeader]: [await assertion(), await assertion()] },
    };
    expect(await door.admit(both)).toEqual({ refused: 'INTYG_OGILTIGT' });
  });

  test('when its assertion has been used, however many try at once', async () => {
    const replayed = await throughGateway(null);
    const answers = await Promise.all([1, 2, 3, 4].map(() => door.admit(replayed)));
    const refused = answers.filter((answer) => 'refused' in answer);
    expect(refused).toEqual(Array(3).fill({ refused: 'INTYG_ANVANT' }));
    expect(await door.admit(replayed)).toEqual({ refused: 'INTYG_ANVANT' });
  });

  test('but one that was refused for its body has not used up its assertion', async () => {
    const good = await throughGateway(null);
    const changed = { ...good, body: Buffer.from('{}') };
    expect(await door.admit(changed)).toEqual({ refused: 'INTYG_FEL_INNEHALL' });
    expect(await door.admit(good)).toMatchObject({ gateway: gatewayKey.id });
  });
});

describe('whoever has the gateway’s key cannot make up a caller', () => {
  const header = { alg: 'EdDSA', typ: 'at+jwt' };
  const claims = () => ({
    iss: testIssuer.issuer,
    sub: 'u-1',
    aud: 'vardnat',
    iat: now(),
    exp: now() + 300,
    huvudman: self,
    roller: ['admin'],
  });
  const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const made = (kid: string) =>
    new SignJWT(claims()).setProtectedHeader({ ...header, kid }).sign(gatewayKey.privateKey);
  const altered = async () => {
    const [head, payload, signature] = (await networkToken(ekonom)).split('.');
    const read = JSON.parse(Buffer.from(String(payload), 'base64url').toString());
    return [head, base64url({ ...read, roller: ['admin'] }), signature].join('.');
  };

  test.each<[string, string, () => Promise<string> | string]>([
    ['signing a token with its own key', 'TOKEN_FEL_SIGNATUR', () => made(gatewayKey.id)],
    [
      'signing one in the name of the issuer’s key',
      'TOKEN_FEL_SIGNATUR',
      () => made(testIssuer.kid),
    ],
    [
      'leaving a token unsigned',
      'TOKEN_FEL_ALGORITM',
      () => `${base64url({ alg: 'none', typ: 'at+jwt' })}.${base64url(claims())}.AA`,
    ],
    ['giving a user another role', 'TOKEN_FEL_SIGNATUR', altered],
    [
      'passing on a token that has expired',
      'TOKEN_UTGANGEN',
      () => token({ ...ekonom, audience: 'vardnat' }, { iat: now() - 600, exp: now() - 300 }),
    ],
    [
      'passing on a token that a user made for writing elsewhere',
      'TOKEN_FEL_MOTTAGARE',
      () => token({ ...ekonom, audience: 'heby' }),
    ],
    ['sending its assertion as the token', 'TOKEN_OGILTIG', () => assertion()],
  ])('by %s', async (_how, code, make) => {
    // The assertion itself is good each time: the gateway signs what it likes.
    expect(await door.admit(await throughGateway(await make()))).toEqual({ refused: code });
  });

  test('by naming one in its assertion: what it says there of a user counts for nothing', async () => {
    const naming = { sub: 'u-1', huvudman: self, roller: ['admin'], audience: 'egen' };
    expect(await door.admit(await asserted(naming))).toEqual({
      ...anonymous,
      gateway: gatewayKey.id,
    });
  });

  test('by calling as nobody’s gateway with what it has seen', async () => {
    const seen = await networkToken(ekonom);
    expect(await door.admit(direct(seen))).toEqual({ refused: 'INTYG_SAKNAS' });
  });

  test('and a member that receives a call cannot pass it on to another', async () => {
    const heby = new Door('heby', trust, log);
    const received = await throughGateway(await networkToken(ekonom));
    expect(await heby.admit(received)).toEqual({ refused: 'INTYG_FEL_MOTTAGARE' });
  });
});

test('no assertion is good for two calls even of the same words', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => signAssertion(gatewayKey, self, body, null)),
  );
  expect(first).not.toBe(second);
});
