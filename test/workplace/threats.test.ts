import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { answerPathOf } from '../../shared/workplace/signin/paths.ts';
import { testDatabases } from '../databases.ts';
import { token } from '../identity.ts';
import { Browser } from './Browser.ts';
import { buildPages } from './buildPages.ts';
import { keycloak, startProvider, type TestProvider } from './identityProvider.ts';
import {
  ask,
  codeOf,
  keycloakClaims,
  secretFile,
  signedIn,
  signIn,
  skapaBudget,
  startTierp,
  workplaceOf,
} from './underTest.ts';

const [sqlite] = await testDatabases();
let provider: TestProvider;
let second: TestProvider;
const dist = fileURLToPath(new URL('../../shared/workplace/app/dist', import.meta.url));
let server: RunningServer;
let url: string;
const at = (path: string) => `${workplaceOf(server)}${path}`;
const cookieName = 'vardnat-tierp';
const servers: RunningServer[] = [];

beforeAll(async () => {
  url = (await sqlite?.url()) ?? '';
  provider = await startProvider(keycloak);
  second = await startProvider(keycloak);
  for (const one of [provider, second]) one.users.set('ekonom', { roles: ['vn-ekonom'] });
  server = await startTierp(provider, { databaseUrl: url });
  servers.push(server);
});
afterAll(async () => {
  for (const one of servers) await one.close();
  await provider.close();
  await second.close();
  await sqlite?.cleanUp();
});

test('session fixation: a cookie that somebody planted is nobody, before and after signing in', async () => {
  const browser = new Browser();
  const planted = 'p'.repeat(43);
  browser.plant(at('/'), cookieName, planted);
  await signIn(browser, provider, server, 'ekonom');
  expect(browser.cookie(at('/'), cookieName)).not.toBe(planted);
  const thief = new Browser();
  thief.plant(at('/'), cookieName, planted);
  expect(codeOf(await thief.get(at('/session')))).toBe('SESSION_SLUT');
});

test('session theft: no script reads the cookie, and one that was taken is worth nothing after signing out', async () => {
  const browser = await signedIn(provider, server, 'ekonom');
  const stolen = browser.cookies.get('tierp.localhost')?.get(cookieName);
  expect(stolen?.httpOnly).toBe(true);
  const thief = new Browser();
  thief.plant(at('/'), cookieName, stolen?.value ?? '');
  expect((await thief.get(at('/session'))).status).toBe(200);
  await browser.post(at('/logga-ut'), {});
  expect(codeOf(await thief.get(at('/session')))).toBe('SESSION_SLUT');
  expect((await ask(thief, server, skapaBudget('2028-stulen'))).status).toBe(401);
});

describe('CSRF: with the cookie along,', () => {
  const others = [
    'http://heby.localhost:4008',
    'https://ond.example',
    'null',
    'http://tierp.localhost',
  ];
  test.each(others)('nothing is done for a page of %s', async (origin) => {
    const browser = await signedIn(provider, server, 'ekonom');
    for (const path of [
      '/graphql',
      '/natverk',
      '/logga-ut',
      '/session/epost',
      '/sessioner/avsluta',
      '/session/flode',
      '/webhookar',
      '/leveranser/igen',
    ]) {
      const page = await browser.post(at(path), { query: skapaBudget('2028-csrf') }, origin);
      expect([path, page.status, codeOf(page)]).toEqual([path, 403, 'SESSION_FEL_URSPRUNG']);
    }
    expect((await browser.get(at('/session'))).status).toBe(200);
  });

  test('nothing is done by a form, or by GET, or by a link', async () => {
    const browser = await signedIn(provider, server, 'ekonom');
    const page = await browser.get(at('/session'));
    const form = await browser.submit(page, [['query', skapaBudget('2028-form')]], at('/graphql'));
    expect(form.status).toBe(415);
    const query = encodeURIComponent(skapaBudget('2028-get'));
    const headers = { 'apollo-require-preflight': '1', 'content-type': 'application/json' };
    expect(codeOf(await browser.get(at(`/graphql?query=${query}`), headers))).toBe(
      'SESSION_FEL_URSPRUNG',
    );
    await browser.get(at('/logga-ut'));
    expect((await browser.get(at('/session'))).status).toBe(200);
  });
});

test('CSRF of the sign-in itself: an answer counts in the browser that asked, with its own state, once', async () => {
  const [browser, attacker] = [new Browser(), new Browser()];
  provider.who = 'ekonom';
  const [answer, attackers] = [
    await browser.until('/logga-in/svar/', at('/logga-in')),
    await attacker.until('/logga-in/svar/', at('/logga-in')),
  ];
  const refused = async (who: Browser, address: URL) => {
    expect((await who.get(address)).status).toBe(400);
    expect(who.cookies.get('tierp.localhost')?.has(cookieName)).not.toBe(true);
  };
  await refused(new Browser(), answer);
  // The victim is led to the attacker's own answer, so as to work as the attacker.
  await refused(browser, attackers);
  expect((await attacker.get(attackers)).url.href).toBe(at('/'));
  expect(attacker.cookies.get('tierp.localhost')?.has(cookieName)).toBe(true);
  const again = new Browser();
  await refused(again, attackers);
});

test.each([
  'https://ond.example/',
  '//ond.example/',
  '/\\ond.example/',
  '/.//ond.example/',
  '/\t/ond.example/',
  'javascript:alert(1)',
  'http:ond.example',
])('open redirect: %s leads to the first page', async (till) => {
  const browser = new Browser();
  provider.who = 'ekonom';
  const page = await browser.get(at(`/logga-in?till=${encodeURIComponent(till)}`));
  expect(page.url.href).toBe(at('/'));
});

describe('mixed-up issuers:', () => {
  let both: RunningServer;
  beforeAll(async () => {
    const issuer = (one: TestProvider) => ({
      ...{ issuer: one.issuer, jwks: one.jwks, huvudman: ['tierp'], claims: keycloakClaims },
    });
    const { issuersFrom } = await import('../../shared/access/readIssuers.ts');
    const signInWith = { clientId: 'vardnat', clientSecretFile: secretFile, namn: '<b>Tierp</b>' };
    const issuers = issuersFrom(
      { issuers: [provider, second].map((one) => ({ ...issuer(one), signIn: signInWith })) },
      '/',
    );
    both = await startTierp(provider, {
      databaseUrl: (await sqlite?.url()) ?? '',
      options: { trust: { issuers, gatewayKeys: { keys: [] } } },
    });
    servers.push(both);
  });

  test("one chooses between them, and their names are text and no markup (XSS by others' texts)", async () => {
    const page = await new Browser().get(`${workplaceOf(both)}/logga-in`);
    expect(page.text).toContain('&lt;b&gt;Tierp&lt;/b&gt;');
    expect(page.text).not.toContain('<b>');
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|script-src/);
  });

  test("an answer at another issuer's address, or in another issuer's name, is not taken", async () => {
    const { text } = await new Browser().get(`${workplaceOf(both)}/logga-in`);
    const [first = ''] = /\/logga-in\?utfardare=\w+/.exec(text) ?? [];
    provider.who = 'ekonom';
    for (const change of [
      (answer: URL) => answer.searchParams.set('iss', second.issuer),
      (answer: URL) => {
        answer.pathname = answerPathOf(second.issuer);
      },
    ]) {
      const victim = new Browser();
      const answer = await victim.until('/svar/', `${workplaceOf(both)}${first}`);
      expect(answer.searchParams.get('iss')).toBe(provider.issuer);
      const asked = second.asked;
      change(answer);
      const page = await victim.get(answer);
      expect([400, 503]).toContain(page.status);
      expect(victim.cookies.get('tierp.localhost')?.has(cookieName)).not.toBe(true);
      expect(second.asked).toBe(asked);
    }
  });
});

test("one party's login at another: its people are not let in, and its cookie is nobody there", async () => {
  const heby = await startTierp(provider, {
    databaseUrl: url,
    issuer: {
      huvudman: ['tierp', 'heby'],
      claims: { ...keycloakClaims, huvudman: { constant: 'heby' } },
    },
  });
  servers.push(heby);
  const browser = new Browser();
  const page = await signIn(browser, provider, heby, 'ekonom');
  expect([page.status, page.text]).toEqual([403, expect.stringContaining('Du hör till heby')]);
  expect(browser.cookies.get('tierp.localhost')?.has(cookieName)).not.toBe(true);
  const tierps = await signedIn(provider, server, 'ekonom');
  const cookie = tierps.cookie(at('/'), cookieName) ?? '';
  const visitor = new Browser();
  visitor.plant(at('/'), 'vardnat-heby', cookie);
  expect(codeOf(await visitor.get(at('/session')))).toBe('SESSION_SLUT');
});

test('a network token opens nothing at the own endpoint, and the cookie is no token', async () => {
  const browser = await signedIn(provider, server, 'ekonom');
  const network = await token({ huvudman: 'tierp', roller: ['admin'], audience: 'vardnat' });
  const with_ = async (authorization: string) =>
    codeOf(
      await browser.post(at('/graphql'), { query: '{ __typename }' }, undefined, { authorization }),
    );
  expect(await with_(`Bearer ${network}`)).toBe('INTYG_SAKNAS');
  expect(await with_(`Bearer ${browser.cookie(at('/'), cookieName)}`)).toBe('TOKEN_OGILTIG');
});

test('clickjacking: no page of signing in stands in a frame of another', async () => {
  for (const path of ['/utloggad', '/logga-in/svar/x', '/session']) {
    const { headers } = await new Browser().get(at(path));
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('another name for this server, as by DNS rebinding, gets neither a session nor a sign-in', async () => {
  const browser = await signedIn(provider, server, 'ekonom');
  browser.plant('http://ond.example', cookieName, browser.cookie(at('/'), cookieName) ?? '');
  const host = { host: 'ond.example' };
  expect((await browser.get(at('/logga-in'), host)).status).toBe(400);
  expect(codeOf(await browser.get(at('/session'), host))).toBe('SESSION_FEL_URSPRUNG');
});

test('enumeration: nothing says whether somebody is signed in, exists, or was refused for which reason', async () => {
  const never = new Browser();
  never.plant(at('/'), cookieName, 'a'.repeat(43));
  const ended = await signedIn(provider, server, 'ekonom');
  const cookie = ended.cookie(at('/'), cookieName) ?? '';
  await ended.post(at('/logga-ut'), {});
  ended.plant(at('/'), cookieName, cookie);
  const answers = [never, ended, new Browser()].map(
    async (browser) => (await browser.get(at('/session'))).text,
  );
  expect(new Set(await Promise.all(answers)).size).toBe(1);
});

test('the pages are small, and hold nothing that their policy does not allow', async () => {
  await buildPages();
  const scripts = readdirSync(`${dist}/assets`).filter((name) => name.endsWith('.js.gz'));
  const bytes = scripts.reduce((sum, name) => sum + statSync(`${dist}/assets/${name}`).size, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(200_000);
  const answer = await fetch(`http://127.0.0.1:${server.port}/budget/2027`, {
    headers: { accept: 'text/html' },
  });
  expect(await answer.text()).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/);
  expect(answer.headers.get('content-security-policy')).toBe(
    "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  );
});
