import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { DataSource } from 'typeorm';
import { makeKeyPair } from '../../shared/access/keys/keyPair.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { logoutPathOf } from '../../shared/workplace/signin/paths.ts';
import { testDatabases } from '../databases.ts';
import { signingKey, testIssuer, token } from '../identity.ts';
import { keycloak, startProvider, type TestProvider } from './identityProvider.ts';
import { ask, codeOf, signedIn, skapaBudget, startTierp, workplaceOf } from './underTest.ts';

const [sqlite] = await testDatabases();
let provider: TestProvider;
let server: RunningServer;
let url: string;
const at = (path: string) => `${workplaceOf(server)}${path}`;

beforeAll(async () => {
  url = (await sqlite?.url()) ?? '';
  provider = await startProvider(keycloak);
  provider.users.set('ekonom', { roles: ['vn-ekonom'] });
  provider.users.set('admin', { roles: ['vn-admin'] });
  server = await startTierp(provider, { databaseUrl: url });
});
afterAll(async () => {
  await server.close();
  await provider.close();
  await sqlite?.cleanUp();
});

describe('the back channel', () => {
  const logout = (address: string, logout_token: string) =>
    fetch(address, { method: 'POST', body: new URLSearchParams({ logout_token }) });

  test("ends the issuer's own session of a user, at once, and no other's", async () => {
    await provider.tells(`http://127.0.0.1:${server.port}${logoutPathOf(provider.issuer)}`);
    const [browser, other] = [
      await signedIn(provider, server, 'ekonom'),
      await signedIn(provider, server, 'ekonom'),
    ];
    const { till } = JSON.parse((await other.post(at('/logga-ut'), {})).text);
    expect((await browser.get(at('/session'))).status).toBe(200);
    // At the issuer's page the browser says that it leaves there too.
    const again = await signedIn(provider, server, 'ekonom');
    const page = await again.get(till);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    const done = once('backchannel.success');
    await again.submit(
      page,
      [
        ['xsrf', xsrf],
        ['logout', 'yes'],
      ],
      `${provider.issuer}/session/end/confirm`,
    );
    await done;
    expect(codeOf(await again.get(at('/session')))).toBe('SESSION_SLUT');
    expect((await browser.get(at('/session'))).status).toBe(200);
  });

  const once = (event: 'backchannel.success') =>
    new Promise((resolve) => provider.provider.once(event, resolve));

  test.each([
    ['an unsigned one', async () => 'e30.e30.'],
    ["one by another's key", async () => logoutToken({ sub: 'ekonom' })],
    ['an access token', async () => token({ huvudman: 'tierp', roller: ['admin'] })],
  ])('takes no forged token: %s', async (_what, forge) => {
    const browser = await signedIn(provider, server, 'ekonom');
    const answer = await logout(
      `http://127.0.0.1:${server.port}${logoutPathOf(provider.issuer)}`,
      await forge(),
    );
    expect(answer.status).toBe(400);
    expect((await browser.get(at('/session'))).status).toBe(200);
  });

  /** Signed with the key of another issuer. */
  async function logoutToken(claims: object): Promise<string> {
    const { privateJwk } = await makeKeyPair();
    return new SignJWT({
      ...claims,
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: testIssuer.kid })
      .setIssuer(provider.issuer)
      .setAudience('vardnat')
      .setIssuedAt()
      .setJti('a')
      .sign(await signingKey(privateJwk));
  }
});

test('what was refused and who came stands in the log, of which an admin exports everything but who', async () => {
  provider.users.set('admin', { roles: ['vn-admin'] });
  const admin = await signedIn(provider, server, 'admin');
  const ekonom = await signedIn(provider, server, 'ekonom');
  await (await signedIn(provider, server, 'ekonom')).post(at('/logga-ut'), {});
  provider.users.set('ingen', { roles: [] });
  await signedIn(provider, server, 'ingen');
  expect(codeOf(await ekonom.get(at('/atkomstlogg.csv')))).toBe('FORBIDDEN');
  const { text, headers } = await admin.get(at('/atkomstlogg.csv'));
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [head, ...lines] = text.trimEnd().split('\n');
  expect(head).toBe('\uFEFFnummer;tid;handelse;roller;detalj');
  expect(lines.join('\n')).toMatch(/;INLOGGAD;ekonom;/);
  expect(lines.join('\n')).toMatch(/;UTLOGGAD;ekonom;/);
  expect(lines.join('\n')).toMatch(/;INLOGGNING_NEKAD;;INGEN_ROLL/);
  expect(text).not.toMatch(/u-[0-9a-f]{6}/);
});

test('an e-mail address stays with its user: seen, erased, and nowhere else', async () => {
  const browser = await signedIn(provider, server, 'ekonom');
  const epost = 'eko.nom@tierp.example';
  const keep = (given: unknown) => browser.post(at('/session/epost'), { epost: given });
  for (const wrong of ['eko', 'a@b', 'a@b.se\r\nBcc: x@y.se', '19121212-1212@tierp.se', 7]) {
    expect([wrong, codeOf(await keep(wrong))]).toEqual([wrong, 'BAD_USER_INPUT']);
  }
  expect(JSON.parse((await keep(epost)).text)).toMatchObject({ epost });
  await ask(browser, server, skapaBudget('2028-epost'));
  const db = await new DataSource(
    (sqlite as NonNullable<typeof sqlite>).dataSource(url),
  ).initialize();
  const tables: { name: string }[] = await db.query(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const holds: string[] = [];
  for (const { name } of tables) {
    if (JSON.stringify(await db.query(`SELECT * FROM ${name}`)).includes(epost)) holds.push(name);
  }
  expect(holds).toEqual(['epost']);
  const admin = await signedIn(provider, server, 'admin');
  for (const path of ['/sessioner', '/atkomstlogg.csv', '/session']) {
    expect((await admin.get(at(path))).text).not.toContain(epost);
  }
  expect(JSON.parse((await keep(null)).text)).toMatchObject({ epost: null });
  await db.destroy();
});
