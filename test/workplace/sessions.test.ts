import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { keycloak, startProvider, type TestProvider } from './identityProvider.ts';
import {
  ask,
  codeOf,
  signedIn,
  signIn,
  skapaBudget,
  startTierp,
  workplaceOf,
} from './underTest.ts';

describe.each(await testDatabases())('sessions on $name', (databases: TestDatabases) => {
  let url: string;
  let provider: TestProvider;
  let server: RunningServer;
  let other: RunningServer;
  let db: DataSource;
  const start = () => startTierp(provider, { databaseUrl: url });
  const session = (one = server) => `${workplaceOf(one)}/session`;
  const ekonom = () => signedIn(provider, server, 'ekonom');
  let drafts = 0;
  const draft = () => {
    drafts += 1;
    return skapaBudget(`2028-prov-${drafts}`);
  };

  beforeAll(async () => {
    url = await databases.url();
    provider = await startProvider(keycloak);
    provider.users.set('ekonom', { roles: ['vn-ekonom'] });
    provider.users.set('admin', { roles: ['vn-admin'] });
    server = await start();
    other = await start();
    db = await new DataSource(databases.dataSource(url)).initialize();
  });
  afterAll(async () => {
    await db.destroy();
    await other.close();
    await server.close();
    await provider.close();
    await databases.cleanUp();
  });

  test('stand at every instance, and after a restart', async () => {
    const browser = await ekonom();
    expect((await browser.get(session(other))).status).toBe(200);
    await other.close();
    other = await start();
    expect((await browser.get(session(other))).status).toBe(200);
  });

  test('a role that was taken away stops the next write, while reading goes on until the token ends', async () => {
    const browser = await ekonom();
    expect((await ask(browser, server, draft())).data.skapaBudget.fel).toEqual([]);
    provider.users.set('ekonom', { roles: ['vn-beslut'] });
    const refused = await ask(browser, server, draft());
    expect(refused.data.skapaBudget.fel).toEqual([{ kod: 'FORBJUDET' }]);
    provider.users.set('ekonom', { roles: [] });
    expect(await ask(browser, server, draft())).toMatchObject({ status: 401 });
    expect(codeOf(await browser.get(session()))).toBe('SESSION_SLUT');
    provider.users.set('ekonom', { roles: ['vn-ekonom'] });
  });

  test('several writes at once, at two instances, ask the issuer in turn and all go through', async () => {
    const browser = await ekonom();
    const answers = await Promise.all(
      [server, other, server, other, server, other].map((one) => ask(browser, one, draft())),
    );
    expect(answers.map(({ data }) => data?.skapaBudget.fel)).toEqual(answers.map(() => []));
    expect((await browser.get(session())).status).toBe(200);
  });

  test('without the issuer one reads and does not write, sees why, and loses nothing', async () => {
    const browser = await ekonom();
    provider.up = false;
    try {
      const write = await ask(browser, server, draft());
      expect(write).toMatchObject({ status: 503 });
      expect(write.errors[0].extensions.code).toBe('UTFARDAREN_SVARAR_INTE');
      expect((await ask(browser, server, '{ __typename }')).status).toBe(200);
    } finally {
      provider.up = true;
    }
    expect((await ask(browser, server, draft())).data.skapaBudget.fel).toEqual([]);
  });

  test.each([
    ['has not been used for half an hour', { sedd: -31 * 60_000 }],
    ['has lasted a working day', { slutar: -1_000 }],
  ])('one that %s has ended', async (_what, moved) => {
    const browser = await ekonom();
    const { vem } = JSON.parse((await browser.get(session())).text);
    expect(vem).toMatch(/^u-/);
    for (const [column, ms] of Object.entries(moved)) {
      const when = new Date(Date.now() + ms).toISOString();
      await db.query(`UPDATE session SET ${column} = '${when}'`);
    }
    expect(codeOf(await browser.get(session()))).toBe('SESSION_SLUT');
    expect((await ask(browser, server, draft())).status).toBe(401);
  });

  test('the end is announced before it comes, and is put off by use but not by a page that looks for news', async () => {
    const browser = await ekonom();
    const at = async (headers = {}) => JSON.parse((await browser.get(session(), headers)).text);
    const tenMinutesAgo = new Date(Date.now() - 600_000).toISOString();
    await db.query(`UPDATE session SET sedd = '${tenMinutesAgo}'`);
    const untouched = await at({ 'x-obevakad': '1' });
    expect(Date.parse(untouched.slutarOmOanvand)).toBe(Date.parse(tenMinutesAgo) + 30 * 60_000);
    await browser.post(`${workplaceOf(server)}/session/fortsatt`, {});
    const touched = await at();
    expect(Date.parse(touched.slutarOmOanvand)).toBeGreaterThan(Date.now() + 29 * 60_000);
    expect(touched.slutar).toBe(untouched.slutar);
  });

  test('are renewed without a word when what the issuer said has run out', async () => {
    const browser = await ekonom();
    await db.query(`UPDATE session SET galler = '${new Date(0).toISOString()}'`);
    const asked = provider.asked;
    expect((await browser.get(session())).status).toBe(200);
    expect(provider.asked).toBe(asked + 1);
    expect((await browser.get(session())).status).toBe(200);
    expect(provider.asked).toBe(asked + 1);
  });

  test('an admin sees who is signed in, without names, and ends one at every instance at once', async () => {
    const browser = await ekonom();
    const admin = await signedIn(provider, server, 'admin');
    const { vem } = JSON.parse((await browser.get(session())).text);
    const list = async (who = admin) => who.get(`${workplaceOf(other)}/sessioner`);
    expect(codeOf(await list(browser))).toBe('FORBIDDEN');
    const { sessioner } = JSON.parse((await list()).text);
    const [newest] = sessioner.filter((one: { vem: string }) => one.vem === vem);
    expect(newest).toMatchObject({ roller: ['ekonom'], egen: false });
    const end = `${workplaceOf(other)}/sessioner/avsluta`;
    expect(codeOf(await browser.post(end, { id: newest.id }))).toBe('FORBIDDEN');
    expect(JSON.parse((await admin.post(end, { id: newest.id })).text)).toEqual({ avslutade: 1 });
    expect(codeOf(await browser.get(session()))).toBe('SESSION_SLUT');
    expect((await admin.get(session())).status).toBe(200);
  });

  test('signing out ends it here and what the issuer gave, and leads on to the issuer', async () => {
    const browser = await ekonom();
    const revoked: string[] = [];
    provider.provider.once('grant.revoked', (_ctx, id) => revoked.push(id));
    const out = await browser.post(`${workplaceOf(server)}/logga-ut`, {});
    const { till } = JSON.parse(out.text);
    expect(till).toMatch(new RegExp(`^${provider.issuer}/session/end\\?`));
    expect(till).not.toContain('id_token');
    expect(revoked).toHaveLength(1);
    expect(browser.cookies.get('tierp.localhost')?.has('vardnat-tierp')).toBe(false);
    expect(codeOf(await browser.get(session()))).toBe('SESSION_SLUT');
  });

  test('whoever signs in anew in the same browser has left the session before', async () => {
    const browser = await ekonom();
    const first = browser.cookie(workplaceOf(server), 'vardnat-tierp') ?? '';
    await signIn(browser, provider, server, 'ekonom');
    const second = browser.cookie(workplaceOf(server), 'vardnat-tierp');
    expect(second).not.toBe(first);
    browser.plant(workplaceOf(server), 'vardnat-tierp', first);
    expect(codeOf(await browser.get(session()))).toBe('SESSION_SLUT');
  });

  test('the database holds no cookie, and nothing that opens anything at the issuer', async () => {
    const browser = await ekonom();
    const cookie = browser.cookie(workplaceOf(server), 'vardnat-tierp') ?? '';
    const rows = JSON.stringify(await db.query('SELECT * FROM session'));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows).not.toContain(cookie);
    expect(rows).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });
});
