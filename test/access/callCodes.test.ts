import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { SignJWT } from 'jose';
import type { GatewayKey } from '../../shared/access/assertion/assertion.ts';
import { CallCodes } from '../../shared/access/assertion/CallCodes.ts';
import {
  certificateHeader,
  certificateType,
  pairSecret,
  signatureBase,
} from '../../shared/access/assertion/callKey.ts';
import type { Call } from '../../shared/access/Call.ts';
import { anonymous } from '../../shared/access/Caller.ts';
import { Door } from '../../shared/access/Door.ts';
import { makeCallKey, ownCallKey } from '../../shared/access/keys/callKeyFile.ts';
import { makeGatewayKey } from '../../shared/access/keys/keyPair.ts';
import { gatewayJwks, gatewayKey, networkToken, testCallKey, token, trust } from '../identity.ts';
import { log } from '../log.ts';
import { bearer, body, call, self } from './calls.ts';

const door = new Door(self, trust, log);
const codes = new CallCodes(gatewayKey);
const { publicKey } = testCallKey;
const ekonom = { huvudman: self, roller: ['ekonom'] as const };
const seconds = () => Math.floor(Date.now() / 1000);

interface Made {
  by?: CallCodes;
  self?: string;
  created?: number;
  key?: typeof publicKey;
}

/** The headers of a call with its code, and with its token. */
function coded(accessToken: string | null, made: Made = {}): Record<string, string> {
  const authorization = bearer(accessToken) ?? null;
  const { by = codes, created, key = publicKey } = made;
  const headers = by.headers(made.self ?? self, key, body, authorization, created);
  if (!headers) throw new Error('no code');
  return authorization === null ? headers : { ...headers, authorization };
}
const anyCode = () => coded(null);
const withHeader = (name: string, change: (value: string) => string) => {
  const headers = anyCode();
  return call({ ...headers, [name]: change(headers[name] as string) });
};

/** A certificate with claims or a header of one's own, in the place of the gateway's. */
async function certified(claims: object, header: object = {}, key: GatewayKey = gatewayKey) {
  const now = seconds();
  const good = { iss: gatewayKey.id, iat: now, exp: now + 60, x: makeCallKey().x };
  const jwt = await new SignJWT({ ...good, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: gatewayKey.id, typ: certificateType, ...header })
    .sign(key.privateKey);
  return call({ ...anyCode(), [certificateHeader]: jwt });
}

describe('a call with a code', () => {
  test('is anonymous without a token, and names the gateway', async () => {
    expect(await door.admit(call(anyCode()))).toEqual({ ...anonymous, gateway: gatewayKey.id });
  });

  test('is that of the user whose token comes along', async () => {
    expect(await door.admit(call(coded(await networkToken(ekonom))))).toMatchObject({
      sub: 'u-1',
      roller: ['ekonom'],
      audience: 'natverk',
      gateway: gatewayKey.id,
    });
  });

  test('may bear one by either key while one is changed for another', async () => {
    const next = ownCallKey(makeCallKey());
    const both = new Door(self, { ...trust, callKeys: [testCallKey, next] }, log);
    const byNext = coded(null, { key: next.publicKey, by: new CallCodes(gatewayKey) });
    expect(await both.admit(call(byNext))).toMatchObject({ gateway: gatewayKey.id });
    expect(await both.admit(call(anyCode()))).toMatchObject({ gateway: gatewayKey.id });
    expect(await door.admit(call(byNext))).toEqual({ refused: 'INTYG_FEL_MOTTAGARE' });
  });

  test('has the form of RFC 9421: its base is what that document says', () => {
    const headers = coded(null, { created: 1_700_000_000 });
    const input = headers['signature-input'] ?? '';
    expect(input).toMatch(
      /^vardnat=\("@method" "content-digest"\);created=1700000000;expires=1700000030;nonce="[\w-]+";keyid="[\w-]{43}";alg="hmac-sha256";tag="vardnat"$/,
    );
    expect(headers['content-digest']).toMatch(/^sha-256=:[A-Za-z0-9+/]{43}=:$/);
    expect(headers.signature).toMatch(/^vardnat=:[A-Za-z0-9+/]{43}=:$/);
  });
});

describe('a call is refused', () => {
  test.each<[string, string, () => Promise<Call> | Call]>([
    [
      'whose body is another',
      'INTYG_FEL_INNEHALL',
      () => call(anyCode(), { body: Buffer.from('{}') }),
    ],
    ['without a body', 'INTYG_FEL_INNEHALL', () => call(anyCode(), { body: null })],
    ['by GET', 'INTYG_OGILTIGT', () => call(anyCode(), { method: 'GET' })],
    [
      'to which a token has been put',
      'INTYG_FEL_TOKEN',
      async () => call({ ...anyCode(), authorization: bearer(await networkToken(ekonom)) }),
    ],
    [
      'from which the token has been taken',
      'INTYG_FEL_TOKEN',
      async () => call({ ...coded(await networkToken(ekonom)), authorization: undefined }),
    ],
    [
      'with another token than it had',
      'INTYG_OGILTIGT',
      async () =>
        call({
          ...coded(await networkToken(ekonom)),
          authorization: bearer(await networkToken({ ...ekonom, sub: 'u-2' })),
        }),
    ],
    [
      'with a token for the subgraph, where others have seen it',
      'TOKEN_FEL_MOTTAGARE',
      async () => call(coded(await token(ekonom))),
    ],
    [
      'made for another member',
      'INTYG_OGILTIGT',
      () => call(coded(null, { self: 'heby', by: new CallCodes(gatewayKey) })),
    ],
    [
      'by the key of another',
      'INTYG_FEL_MOTTAGARE',
      () =>
        call(
          coded(null, { key: ownCallKey(makeCallKey()).publicKey, by: new CallCodes(gatewayKey) }),
        ),
    ],
    ['of a minute ago', 'INTYG_UTGANGET', () => call(coded(null, { created: seconds() - 60 }))],
    ['from the future', 'INTYG_UTGANGET', () => call(coded(null, { created: seconds() + 30 }))],
    [
      'by a gateway that is not trusted',
      'INTYG_OGILTIGT',
      async () => call(coded(null, { by: new CallCodes(await makeGatewayKey()) })),
    ],
    [
      'with another code',
      'INTYG_OGILTIGT',
      () => withHeader('signature', () => `vardnat=:${'A'.repeat(43)}=:`),
    ],
    ['with no code', 'INTYG_OGILTIGT', () => withHeader('signature', () => '')],
    [
      'that lives longer than it was made to',
      'INTYG_OGILTIGT',
      () =>
        withHeader('signature-input', (input) =>
          input.replace(/expires=\d+/, 'expires=9999999999'),
        ),
    ],
    [
      'under another nonce',
      'INTYG_OGILTIGT',
      () => withHeader('signature-input', (input) => input.replace('nonce="', 'nonce="x')),
    ],
    [
      'whose parts are written in another order',
      'INTYG_OGILTIGT',
      () =>
        withHeader('signature-input', (input) =>
          input.replace('"@method" "content-digest"', '"content-digest" "@method"'),
        ),
    ],
    [
      'whose code covers less',
      'INTYG_OGILTIGT',
      () => withHeader('signature-input', (input) => input.replace('"@method" ', '')),
    ],
    [
      'with a digest of another kind',
      'INTYG_OGILTIGT',
      () => withHeader('content-digest', (value) => value.replace('sha-256', 'md5')),
    ],
    ['with a certificate of another key', 'INTYG_OGILTIGT', () => certified({})],
    ['with a certificate of no key', 'INTYG_OGILTIGT', () => certified({ x: 'A' })],
    [
      'with a certificate of a key that makes no secret',
      'INTYG_OGILTIGT',
      () => certified({ x: 'A'.repeat(43) }),
    ],
    [
      'with a certificate that has expired',
      'INTYG_UTGANGET',
      () => certified({ iat: seconds() - 90, exp: seconds() - 20 }),
    ],
    [
      'with a certificate for years',
      'INTYG_UTGANGET',
      () => certified({ exp: seconds() + 31_536_000 }),
    ],
    [
      'with something else that was signed',
      'INTYG_OGILTIGT',
      () => certified({}, { typ: 'vardnat-assertion+jwt' }),
    ],
    [
      'with a certificate that takes a trusted one’s name',
      'INTYG_OGILTIGT',
      async () => certified({}, {}, await makeGatewayKey()),
    ],
    ['with no certificate', 'INTYG_OGILTIGT', () => withHeader(certificateHeader, () => '')],
  ])('%s', async (_what, code, make) => {
    expect(await door.admit(await make())).toEqual({ refused: code });
  });

  test('when its code has been used, however many try at once', async () => {
    const replayed = call(anyCode());
    const answers = await Promise.all([1, 2, 3].map(() => door.admit(replayed)));
    expect(answers.filter((answer) => 'refused' in answer)).toEqual(
      Array(2).fill({ refused: 'INTYG_ANVANT' }),
    );
    const changed = { ...call(anyCode()), body: Buffer.from('{}') };
    expect(await door.admit(changed)).toEqual({ refused: 'INTYG_FEL_INNEHALL' });
    expect(await door.admit({ ...changed, body: Buffer.from(body) })).toMatchObject({
      gateway: gatewayKey.id,
    });
  });

  test('at a subgraph without a call key, which takes assertions as before', async () => {
    const without = new Door(self, { ...trust, callKeys: [] }, log);
    expect(await without.admit(call(anyCode()))).toEqual({ refused: 'INTYG_FEL_MOTTAGARE' });
  });

  test('by a member that has got one, since it makes none for another: its secret is its own', async () => {
    const heby = ownCallKey(makeCallKey());
    const seen = coded(null, { self: 'heby', key: heby.publicKey, by: codes });
    const stolen = {
      ...seen,
      'signature-input': seen['signature-input']?.replace(heby.kid, testCallKey.kid),
    };
    expect(await door.admit(call(stolen))).toEqual({ refused: 'INTYG_OGILTIGT' });
  });
});

test('a key that makes no secret gets no code, so that its member gets assertions', () => {
  const low = { ...publicKey, x: 'A'.repeat(43) };
  expect(new CallCodes(gatewayKey).headers(self, low, body, null)).toBeNull();
});

test('a member that has refused a code gets none for a while', () => {
  const own = new CallCodes(gatewayKey);
  expect(own.headers(self, publicKey, body, null)).not.toBeNull();
  own.leaveOut(self);
  expect(own.headers(self, publicKey, body, null)).toBeNull();
  expect(own.headers('heby', publicKey, body, null)).not.toBeNull();
});

test('a gateway that is trusted no longer is let in for some seconds more at most', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const file = join(folder, 'gateways.jwks.json');
  const trusting = (keys: object[]) => writeFileSync(file, JSON.stringify({ keys }));
  const at = jest.spyOn(Date, 'now');
  try {
    trusting(gatewayJwks.keys);
    const own = new Door(self, { ...trust, gatewayKeys: { file } }, log);
    expect(await own.admit(call(anyCode()))).toMatchObject({ gateway: gatewayKey.id });
    trusting([]);
    const later = Date.now() + 6_000;
    at.mockReturnValue(later);
    expect(await own.admit(call(anyCode()))).toEqual({ refused: 'INTYG_OGILTIGT' });
  } finally {
    at.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a code is the HMAC of the base by the secret of the pair, which anybody can make who has one of the keys', () => {
  const headers = anyCode();
  const [, claims = ''] = (headers[certificateHeader] ?? '').split('.');
  const { x } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const pair = { gateway: gatewayKey.id, member: self };
  const secret = pairSecret(testCallKey.privateKey, { kty: 'OKP', crv: 'X25519', x }, pair);
  const params = (headers['signature-input'] ?? '').slice('vardnat='.length);
  const base = signatureBase(
    { method: 'POST', contentDigest: headers['content-digest'] ?? '', authorization: null },
    params,
  );
  const code = createHmac('sha256', secret).update(base).digest('base64');
  expect(headers.signature).toBe(`vardnat=:${code}:`);
});
