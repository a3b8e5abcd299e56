import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { audienceOf, readClaims } from './ClaimReading.ts';
import type { Issuer } from './Issuer.ts';
import { issuersFrom, readIssuers } from './readIssuers.ts';

const tierp = { issuer: 'https://login.tierp.se', jwks: 'tierp.jwks.json', huvudman: ['tierp'] };
const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the issuers that a subgraph trusts', () => {
  test('are read, with defaults for what is left out', () => {
    expect(issuersFrom({ issuers: [tierp] }, '/etc/vardnat')).toEqual([
      {
        issuer: 'https://login.tierp.se',
        keys: { file: '/etc/vardnat/tierp.jwks.json' },
        huvudman: ['tierp'],
        lan: [],
        audiences: ['natverk', 'egen'],
        algorithms: ['EdDSA', 'ES256', 'RS256', 'PS256'],
        maxLifetimeSeconds: 3600,
      },
    ]);
  });

  test('have their keys at an address, in a file or in place', () => {
    const keys = [{ kty: 'OKP', kid: 'a' }];
    const places = [
      'https://login.tierp.se/jwks',
      'http://localhost:8080/jwks',
      '/keys.json',
      { keys },
    ];
    const issuers = places.map((jwks, n) => ({ ...tierp, issuer: `https://${n}.se`, jwks }));
    expect(issuersFrom({ issuers }, '/etc').map((one) => one.keys)).toEqual([
      { url: 'https://login.tierp.se/jwks' },
      { url: 'http://localhost:8080/jwks' },
      { file: '/keys.json' },
      { keys },
    ]);
  });

  test("say how their claims are read; what they leave out is read by this project's names", () => {
    const path = 'realm_access.roles';
    const claims = {
      huvudman: { constant: 'tierp' },
      roller: { path, table: { 'vn-ekonom': 'ekonom', nämnd: ['beslutsfattare', 'las'] } },
      audience: { besides: ['account'] },
    };
    const [one] = issuersFrom({ issuers: [{ ...tierp, claims }] }, '/');
    const token = {
      aud: ['tierp', 'account'],
      realm_access: { roles: ['nämnd', 'uma_authorization', 'ekonom'] },
    };
    const read = (payload: JWTPayload) => readClaims(payload, one as Issuer);
    expect(read(token)).toEqual({ huvudman: 'tierp', roller: ['las', 'beslutsfattare'] });
    expect(read({ realm_access: { roles: 'vn-ekonom' } }).roller).toEqual(['ekonom']);
    expect(read({ realm_access: {} }).roller).toEqual([]);
    expect(read({ realm_access: { roles: [7] } }).roller).toBeNull();
    const audience = (aud: unknown) => audienceOf(aud, 'tierp', one as Issuer);
    expect(audience(token.aud)).toBe('egen');
    expect(audience(['vardnat', 'account'])).toBe('natverk');
    expect([audience('account'), audience(['tierp', 'vardnat']), audience([])]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('may speak for all parties only when the file says so', () => {
    const [one] = issuersFrom({ issuers: [{ ...tierp, huvudman: '*' }] }, '/');
    expect(one?.huvudman).toBe('*');
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', {}, /"issuers" must list at least one/],
    ['an empty list', { issuers: [] }, /"issuers" must list at least one/],
    ['no issuer', { issuers: [{ ...tierp, issuer: '' }] }, /"issuers\[0\]\.issuer" must be/],
    ['no parties', { issuers: [{ ...tierp, huvudman: undefined }] }, /\.huvudman" must list/],
    ['parties as text', { issuers: [{ ...tierp, huvudman: 'tierp' }] }, /\.huvudman" must list/],
    [
      'an empty list of parties',
      { issuers: [{ ...tierp, huvudman: [] }] },
      /\.huvudman" must list/,
    ],
    ['no keys', { issuers: [{ ...tierp, jwks: undefined }] }, /\.jwks" must be an address/],
    [
      'keys over http',
      { issuers: [{ ...tierp, jwks: 'http://login.tierp.se/jwks' }] },
      /over https/,
    ],
    ['keys by ftp', { issuers: [{ ...tierp, jwks: 'ftp://login.tierp.se/jwks' }] }, /over https/],
    [
      'no algorithm',
      { issuers: [{ ...tierp, algorithms: ['none'] }] },
      /\.algorithms" must list some of/,
    ],
    [
      'a shared secret',
      { issuers: [{ ...tierp, algorithms: ['ES256', 'HS256'] }] },
      /\.algorithms"/,
    ],
    [
      'an unknown audience',
      { issuers: [{ ...tierp, audiences: ['tierp'] }] },
      /some of natverk, egen/,
    ],
    ['no lifetime', { issuers: [{ ...tierp, maxLifetimeSeconds: 0 }] }, /\.maxLifetimeSeconds"/],
    ['a misspelt field', { issuers: [{ ...tierp, huvudmen: [] }] }, /huvudmen" is not a field/],
    [
      'claims of no known name',
      { issuers: [{ ...tierp, claims: { rolls: {} } }] },
      /claims\.rolls" is not a field/,
    ],
    [
      'a party both ways',
      { issuers: [{ ...tierp, claims: { huvudman: { constant: 'tierp', path: 'org' } } }] },
      /\.huvudman" must have "constant"/,
    ],
    [
      'a role that is none',
      { issuers: [{ ...tierp, claims: { roller: { path: 'roles', table: { a: 'kung' } } } }] },
      /table\.a" must be one of las, /,
    ],
    [
      'one audience for both',
      { issuers: [{ ...tierp, claims: { audience: { egen: 'vardnat' } } }] },
      /one audience for two things/,
    ],
    [
      'the network beside',
      { issuers: [{ ...tierp, claims: { audience: { besides: ['vardnat'] } } }] },
      /one audience for two things/,
    ],
    [
      'a sign-in without client',
      { issuers: [{ ...tierp, signIn: {} }] },
      /clientId" must be a text/,
    ],
    [
      'a sign-in by http',
      { issuers: [{ ...tierp, issuer: 'http://login.tierp.se', signIn: { clientId: 'a' } }] },
      /at an https address/,
    ],
    [
      'what only the subgraph says',
      { issuers: [{ ...tierp, signIn: { clientId: 'a', egen: { code: 'x' } } }] },
      /egen\.code" cannot be set/,
    ],
    ['the same issuer twice', { issuers: [tierp, tierp] }, /is listed twice/],
  ])('are refused with %s', (_what, json, sentence) => {
    expect(() => issuersFrom(json, '/')).toThrow(sentence);
  });

  test.each([
    ['that is not there', null, /^ISSUERS: the file .* cannot be read\.$/],
    ['that is not JSON', '{', /must have the form .*: it is not JSON\.$/],
    ['that says too little', '{"issuers":[{}]}', /issuers\[0\]\.issuer" must be/],
  ])('name the file %s', async (_what, text, sentence) => {
    const file = join(folder, `${text?.length}.json`);
    if (text !== null) writeFileSync(file, text);
    await expect(readIssuers(file)).rejects.toMatchObject({
      name: 'SettingError',
      message: expect.stringMatching(sentence),
    });
  });
});
