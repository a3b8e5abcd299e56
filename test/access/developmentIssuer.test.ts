import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startIssuer } from '../../infra/local/startIssuer.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'vardnat-'));
let server: Server;
let base: string;

beforeAll(async () => {
  server = await startIssuer({ dataDir, production: false }, 0);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(form: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(`${base}/token`, { method: 'POST', headers, body: form });
  return { status: response.status, body: await response.json() };
}

test('publishes where its keys are and where tokens are issued', async () => {
  const metadata = await (await fetch(`${base}/.well-known/oauth-authorization-server`)).json();
  expect(metadata).toMatchObject({
    issuer: 'urn:vardnat:utveckling',
    jwks_uri: `${base}/jwks.json`,
    token_endpoint: `${base}/token`,
  });
});

test.each([
  ['huvudman=tierp&roll=ekonom&roll=las', 'tierp', ['ekonom', 'las']],
  ['huvudman=tierp&roll=las&audience=vardnat', 'vardnat', ['las']],
])('gives the token that is asked for: %s', async (asked, audience, roller) => {
  const { status, body } = await ask(`grant_type=client_credentials&${asked}`);
  expect({ status, type: body.token_type, expires: body.expires_in }).toEqual({
    status: 200,
    type: 'Bearer',
    expires: 900,
  });
  const keys = createRemoteJWKSet(new URL(`${base}/jwks.json`));
  const { payload } = await jwtVerify(body.access_token, keys, { audience });
  expect(payload).toMatchObject({ huvudman: 'tierp', roller });
});

test.each([
  ['huvudman=tierp', 'unsupported_grant_type', 'client_credentials'],
  ['grant_type=client_credentials', 'invalid_request', 'Ange huvudman'],
  ['grant_type=client_credentials&huvudman=TIERP', 'invalid_request', 'som slug'],
  ['grant_type=client_credentials&huvudman=tierp&audience=HEBY', 'invalid_request', 'som slug'],
  ['grant_type=client_credentials&huvudman=tierp&roll=kung', 'invalid_request', 'beslutsfattare'],
])('refuses %s by what is wrong with it', async (form, error, words) => {
  const { status, body } = await ask(form);
  expect(status).toBe(400);
  expect(body).toEqual({ error, error_description: expect.stringContaining(words) });
});

test('does not run in production', async () => {
  await expect(startIssuer({ dataDir, production: true }, 0)).rejects.toThrow('production');
});
