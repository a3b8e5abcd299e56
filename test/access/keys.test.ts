import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { decodeProtectedHeader, type JWK, SignJWT } from 'jose';
import { Door } from '../../shared/access/Door.ts';
import type { Issuer } from '../../shared/access/Issuer.ts';
import type { KeyLocation } from '../../shared/access/keys/KeyLocation.ts';
import { makeKeyPair } from '../../shared/access/keys/keyPair.ts';
import { remoteKeys } from '../../shared/access/keys/remoteKeys.ts';
import { gatewayJwks, signingKey, testIssuer, trust } from '../identity.ts';
import { log } from '../log.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { direct, self, throughGateway } from './calls.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [issuer] = trust.issuers as [Issuer];
const doorAt = (keys: KeyLocation) =>
  new Door(self, { ...trust, issuers: [{ ...issuer, keys }] }, log);

interface Signer {
  jwk: JWK;
  token: () => Promise<string>;
}

/** A key of the issuer, and tokens signed with it. */
async function signer(): Promise<Signer> {
  const { privateJwk, publicJwk } = await makeKeyPair();
  const key = await signingKey(privateJwk);
  return {
    jwk: publicJwk,
    token: () => {
      const iat = Math.floor(Date.now() / 1000);
      return new SignJWT({ huvudman: self, roller: [] })
        .setProtectedHeader({ alg: 'EdDSA', kid: publicJwk.kid })
        .setIssuer(testIssuer.issuer)
        .setSubject('u-1')
        .setAudience(self)
        .setIssuedAt(iat)
        .setExpirationTime(iat + 60)
        .sign(key);
    },
  };
}
const [a, b] = [await signer(), await signer()];
const refused = (code: string) => ({ refused: code });
const admitted = { huvudman: self };

describe('the keys of a file', () => {
  /** Writes a file as a careful operator does: whole, in one step. */
  const write = (file: string, text: string) => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };
  const jwks = (...signers: Signer[]) => JSON.stringify({ keys: signers.map(({ jwk }) => jwk) });

  test('are taken up and out as the file changes', async () => {
    const file = join(folder, 'issuer.json');
    write(file, jwks(a));
    const door = doorAt({ file });
    expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
    expect(await door.admit(direct(await b.token()))).toEqual(refused('TOKEN_FEL_SIGNATUR'));
    write(file, jwks(a, b));
    expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
    expect(await door.admit(direct(await b.token()))).toMatchObject(admitted);
    write(file, jwks(b));
    expect(await door.admit(direct(await a.token()))).toEqual(refused('TOKEN_FEL_SIGNATUR'));
    expect(await door.admit(direct(await b.token()))).toMatchObject(admitted);
  });

  test('stand while the file is gone or half-written', async () => {
    const file = join(folder, 'broken.json');
    write(file, jwks(a));
    const door = doorAt({ file });
    expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
    for (const text of ['{"keys": [', '{"keys": 7}', '[]']) {
      write(file, text);
      expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
    }
    rmSync(file);
    expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
  });

  test('that never were there are an error of their own, until they come', async () => {
    const file = join(folder, 'later.json');
    const door = doorAt({ file });
    expect(await door.admit(direct(await a.token()))).toEqual(refused('NYCKLAR_SAKNAS'));
    write(file, jwks(a));
    expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
  });

  test('are those of gateways too', async () => {
    const file = join(folder, 'gateways.json');
    const door = new Door(self, { ...trust, gatewayKeys: { file } }, log);
    expect(await door.admit(await throughGateway(null))).toEqual(refused('NYCKLAR_SAKNAS'));
    write(file, jwks(a));
    expect(await door.admit(await throughGateway(null))).toEqual(refused('INTYG_OGILTIGT'));
    write(file, JSON.stringify({ keys: [a.jwk, ...gatewayJwks.keys] }));
    expect(await door.admit(await throughGateway(null))).toMatchObject({ sub: null });
  });
});

describe('the keys at an address', () => {
  let server: Misbehaving | undefined;
  afterEach(() => server?.close());

  /** Serves what `answer` holds, as status and body. */
  const serve = async (answer: { status: number; body: unknown }) => {
    server = await misbehave((_request, response) => {
      response.writeHead(answer.status, { location: '/elsewhere' });
      response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
    return server;
  };
  const freshness = { timeout: 2_000, maxAge: 60_000, cooldown: 0, lastGood: 60_000 };
  const keyOf = async (keys: ReturnType<typeof remoteKeys>, { token }: Signer) => {
    const jwt = await token();
    const [protectedPart = '', payload = '', signature = ''] = jwt.split('.');
    const flattened = { protected: protectedPart, payload, signature };
    return keys(decodeProtectedHeader(jwt) as { alg: string }, flattened);
  };

  test('are asked for once, and again when a token names one that is not among them', async () => {
    const answer = { status: 200, body: { keys: [a.jwk] } as unknown };
    const { url } = await serve(answer);
    const door = doorAt({ url });
    expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
    expect(await door.admit(direct(await a.token()))).toMatchObject(admitted);
    expect(server?.requests).toBe(1);

    answer.body = { keys: [a.jwk, b.jwk] };
    const keys = remoteKeys(url, log, freshness);
    expect(await keyOf(keys, a)).toMatchObject({ type: 'public' });
    expect(await keyOf(keys, b)).toMatchObject({ type: 'public' });
    answer.body = { keys: [b.jwk] };
    const stale = { ...freshness, maxAge: 0 };
    await expect(keyOf(remoteKeys(url, log, stale), a)).rejects.toMatchObject({
      code: 'ERR_JWKS_NO_MATCHING_KEY',
    });
  });

  test('are not asked for at every unknown key', async () => {
    const { url } = await serve({ status: 200, body: { keys: [a.jwk] } });
    const door = doorAt({ url });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await door.admit(direct(await b.token()))).toEqual(refused('TOKEN_FEL_SIGNATUR'));
    }
    expect(server?.requests).toBe(1);
  });

  test('stand while the address does not answer, for as long as is set', async () => {
    const answer = { status: 200, body: { keys: [a.jwk] } as unknown };
    const { url } = await serve(answer);
    const keys = remoteKeys(url, log, { ...freshness, maxAge: 0 });
    const short = remoteKeys(url, log, { ...freshness, maxAge: 0, lastGood: 0 });
    expect(await keyOf(keys, a)).toMatchObject({ type: 'public' });
    expect(await keyOf(short, a)).toMatchObject({ type: 'public' });
    for (const body of ['<h1>hej</h1>', { keys: 7 }, [], { keys: [7] }]) {
      answer.body = body;
      expect(await keyOf(keys, a)).toMatchObject({ type: 'public' });
    }
    await server?.close();
    expect(await keyOf(keys, a)).toMatchObject({ type: 'public' });
    await expect(keyOf(short, a)).rejects.toMatchObject({ name: 'KeysUnavailable' });
  });

  test.each<[string, { status: number; body: unknown }]>([
    ['fails', { status: 500, body: 'secret' }],
    ['redirects', { status: 302, body: '' }],
    ['is no key set', { status: 200, body: { issuer: 'x' } }],
    ['is HTML', { status: 200, body: '<h1>login</h1>' }],
  ])('are an error of their own when the answer %s', async (_what, answer) => {
    const { url } = await serve(answer);
    expect(await doorAt({ url }).admit(direct(await a.token()))).toEqual(refused('NYCKLAR_SAKNAS'));
    expect(server?.requests).toBe(1);
  });

  test('are an error of their own when nobody answers', async () => {
    const door = doorAt({ url: 'http://127.0.0.1:1/jwks' });
    expect(await door.admit(direct(await a.token()))).toEqual(refused('NYCKLAR_SAKNAS'));
  });
});
