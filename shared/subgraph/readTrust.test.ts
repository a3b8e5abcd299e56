import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { developmentIssuer, developmentKeys } from '../access/keys/developmentKeys.ts';
import { readPrivateKey } from '../access/keys/keyPair.ts';
import { readTrust } from './readTrust.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const file = (name: string, json: object) => {
  writeFileSync(join(dataDir, name), JSON.stringify(json));
  return join(dataDir, name);
};
const jwks = { keys: [] };
const issuersOf = (issuer: string) => ({ issuers: [{ issuer, jwks, huvudman: ['tierp'] }] });
const issuers = file('issuers.json', issuersOf('https://login.tierp.se'));
const settings = { dataDir, production: false, issuers: null, gatewayKeys: null };

describe('whom a subgraph trusts', () => {
  test('is the development issuer and gateway of the data folder when nothing is set', async () => {
    const trust = await readTrust(settings);
    const keys = await developmentKeys(dataDir);
    expect(trust).toMatchObject({
      issuers: [{ issuer: developmentIssuer, keys: { file: keys.issuerJwks }, huvudman: '*' }],
      gatewayKeys: { file: keys.gatewayJwks },
    });
  });

  test('is the issuers and gateways of the settings', async () => {
    const gatewayKeys = 'https://gateway.example/jwks';
    const production = true;
    const trust = await readTrust({ ...settings, production, issuers, gatewayKeys });
    expect(trust.issuers.map(({ issuer }) => issuer)).toEqual(['https://login.tierp.se']);
    expect(trust.gatewayKeys).toEqual({ url: gatewayKeys });
  });

  test.each([
    ['issuers', { gatewayKeys: 'g.json' }, /^ISSUERS is not set: in production/],
    ['gateway keys', { issuers }, /^GATEWAY_KEYS is not set: in production/],
    [
      'other issuers than the development issuer',
      { issuers: file('development.json', issuersOf(developmentIssuer)), gatewayKeys: 'g.json' },
      /trusts urn:vardnat:utveckling.*take it out in production/,
    ],
  ])('stops the start in production without %s', async (_what, changes, sentence) => {
    const wanted = readTrust({ ...settings, production: true, ...changes });
    await expect(wanted).rejects.toMatchObject({
      name: 'SettingError',
      message: expect.stringMatching(sentence),
    });
  });

  test('never fetches gateway keys without TLS', async () => {
    const wanted = readTrust({ ...settings, gatewayKeys: 'http://gateway.example/jwks' });
    await expect(wanted).rejects.toMatchObject({ name: 'SettingError' });
  });
});

describe('the development keys', () => {
  test('are made once when many start at the same time, and private ones stay private', async () => {
    const fresh = join(dataDir, 'fresh');
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => developmentKeys(fresh)));
    const [{ issuerKey, issuerJwks, gatewayKey }] = all as [(typeof all)[0]];
    const kids = await Promise.all(
      all.map(async (keys) => (await readPrivateKey(keys.gatewayKey, 'x')).kid),
    );
    expect(new Set(kids).size).toBe(1);
    for (const one of [issuerKey, gatewayKey]) expect(statSync(one).mode & 0o777).toBe(0o600);
    expect(statSync(issuerJwks).mode & 0o777).toBe(0o644);
    expect(statSync(join(fresh, 'keys')).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['is not there', null, /cannot be read/],
    ['is no JSON', 'hemligt', /must hold one private Ed25519 key/],
    ['is public', '{"kty":"OKP","crv":"Ed25519","x":"AAAA"}', /must hold one private Ed25519 key/],
    ['is of another kind', '{"kty":"oct","k":"hemligt"}', /must hold one private Ed25519 key/],
  ])('are refused, without showing them, when a file %s', async (_what, text, sentence) => {
    const wrong = join(dataDir, `${text?.length}.key.json`);
    if (text !== null) writeFileSync(wrong, text);
    await expect(readPrivateKey(wrong, 'GATEWAY_KEY')).rejects.toMatchObject({
      name: 'SettingError',
      message: expect.stringMatching(sentence),
    });
    await expect(readPrivateKey(wrong, 'GATEWAY_KEY')).rejects.not.toThrow(/hemligt/);
  });
});
