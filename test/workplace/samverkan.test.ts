import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { issuersFrom } from '../../shared/access/readIssuers.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { answerPathOf, issuerKey } from '../../shared/workplace/signin/paths.ts';
import { registeredParter } from '../../subgraphs/network.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { gatewayJwks } from '../identity.ts';
import { log } from '../log.ts';
import { Browser, type Page } from './Browser.ts';
import { type Development, startDevelopment } from './development.ts';
import { outspoken, resource, startProvider, type TestProvider } from './identityProvider.ts';
import { codeOf, limits, secretFile, workplaceOf } from './underTest.ts';

const nyPlan = (ar: number) =>
  `mutation { skapaPlan(input: { id: "prov-${ar}", rubrik: "Verksamhetsplan ${ar}", ar: ${ar}, kommunkoder: ["0319", "0360"], vardcentrumId: "tierp-alvkarleby", skal: "Nästa års plan" }) { plan { status } fel { kod falt } } }`;

describe.each(await testDatabases())('at samverkan on $name', (databases: TestDatabases) => {
  let server: RunningServer;
  const issuers = new Map<string, TestProvider>();
  const at = (path: string) => `${workplaceOf(server, 'samverkan')}${path}`;

  beforeAll(async () => {
    for (const slug of ['tierp', 'heby', 'samverkan']) {
      issuers.set(slug, await startProvider(outspoken));
    }
    const listed = [...issuers].map(([slug, { issuer, jwks }]) => ({
      issuer,
      jwks,
      huvudman: [slug],
      ...(slug === 'samverkan' ? { lan: ['01'] } : {}),
      signIn: {
        clientId: 'vardnat',
        clientSecretFile: secretFile,
        namn: slug,
        egen: { resource: resource('samverkan') },
        natverk: { resource: resource('vardnat') },
      },
    }));
    server = await startSamverkan(await registeredParter(), {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: await databases.url(),
      trust: { issuers: issuersFrom({ issuers: listed }, '/'), gatewayKeys: gatewayJwks },
      workplace: { limits, gatewayUrl: () => null },
      log,
    });
  });
  afterAll(async () => {
    await server.close();
    for (const provider of issuers.values()) await provider.close();
    await databases.cleanUp();
  });

  /** Signs in with the issuer of a party, which says that of its user. */
  async function signIn(slug: string, says: JWTPayload): Promise<{ browser: Browser; page: Page }> {
    const provider = issuers.get(slug);
    if (!provider) throw new Error(`${slug} has no issuer`);
    provider.users.set('hon', says);
    provider.who = 'hon';
    const browser = new Browser();
    const key = issuerKey(provider.issuer);
    const page = await browser.get(at(`/logga-in?utfardare=${key}&till=/session`));
    return { browser, page };
  }
  const change = async (browser: Browser, query: string) => {
    const { text } = await browser.post(at('/graphql'), { query });
    const { data, errors } = JSON.parse(text);
    return data ? data.skapaPlan.fel : errors[0].extensions.code;
  };

  test("a party's planerare signs in with the party's own issuer and writes the plan that it leads", async () => {
    const { browser, page } = await signIn('tierp', { huvudman: 'tierp', roller: ['planerare'] });
    expect(JSON.parse(page.text)).toMatchObject({
      arbetsplats: 'samverkan',
      huvudman: 'tierp',
      roller: ['planerare'],
      samverkan: null,
    });
    expect(await change(browser, nyPlan(2031))).toEqual([]);
    const { text } = await browser.post(at('/graphql'), {
      query: '{ planhistorik(vardcentrumId: "tierp-alvkarleby", first: 1) { nodes { id aktor } } }',
    });
    const [last] = JSON.parse(text).data.planhistorik.nodes;
    expect(last.id).toBe('prov-2031');
    expect(last.aktor).toMatch(/^planerare hos tierp, u-/);
  });

  test('who does not lead it, or holds another role, signs in and writes nothing of it', async () => {
    const heby = await signIn('heby', { huvudman: 'heby', roller: ['planerare'] });
    expect(await change(heby.browser, nyPlan(2032))).toEqual([{ kod: 'FEL_HUVUDMAN', falt: null }]);
    const ekonom = await signIn('tierp', { huvudman: 'tierp', roller: ['ekonom'] });
    expect(await change(ekonom.browser, nyPlan(2032))).toEqual([{ kod: 'FORBJUDET', falt: null }]);
    // A samordnare speaks for the län of its issuer, in a session too.
    const other = await signIn('samverkan', { huvudman: 'samverkan', roller: ['samordnare'] });
    expect(await change(other.browser, nyPlan(2032))).toEqual([{ kod: 'FORBJUDET', falt: null }]);
  });

  test.each<[string, JWTPayload, string]>([
    ["another party's user", { huvudman: 'heby', roller: ['planerare'] }, 'TOKEN_FEL_HUVUDMAN'],
    ['a samordnare', { huvudman: 'samverkan', roller: ['samordnare'] }, 'TOKEN_FEL_HUVUDMAN'],
    ['a samordnare of its own', { huvudman: 'tierp', roller: ['samordnare'] }, 'ingen roll'],
  ])("one party's login at another: Tierp's issuer makes nobody %s", async (_what, says, why) => {
    const { browser, page } = await signIn('tierp', says);
    expect([page.status, page.text]).toEqual([403, expect.stringContaining(why)]);
    expect(codeOf(await browser.get(at('/session')))).toBe('SESSION_SLUT');
  });

  test("a session that its issuer later calls another party's ends, before it has written", async () => {
    const { browser } = await signIn('tierp', { huvudman: 'tierp', roller: ['planerare'] });
    issuers.get('tierp')?.users.set('hon', { huvudman: 'heby', roller: ['planerare'] });
    expect(await change(browser, nyPlan(2033))).toBe('SESSION_SLUT');
  });

  test("an answer of Tierp's issuer is not taken for Heby's", async () => {
    const [tierp, heby] = [issuers.get('tierp'), issuers.get('heby')];
    tierp?.users.set('hon', { huvudman: 'tierp', roller: ['planerare'] });
    const browser = new Browser();
    const start = at(`/logga-in?utfardare=${issuerKey(tierp?.issuer ?? '')}`);
    const answer = await browser.until('/svar/', start);
    answer.pathname = answerPathOf(heby?.issuer ?? '');
    const asked = heby?.asked;
    expect((await browser.get(answer)).status).toBe(400);
    expect(heby?.asked).toBe(asked);
  });

  test('one chooses whose issuer to sign in with, by the name of the party', async () => {
    const { text } = await new Browser().get(at('/logga-in?till=/session'));
    for (const [slug, { issuer }] of issuers) {
      expect(text).toContain(`utfardare=${issuerKey(issuer)}&amp;till=%2Fsession">${slug}<`);
    }
  });
});

describe("with a party's own account", () => {
  let development: Development;
  let samverkan: RunningServer;
  let tierp: RunningServer;
  beforeAll(async () => {
    development = await startDevelopment(['samverkan', 'tierp', 'heby']);
    samverkan = await development.start('samverkan');
    tierp = await development.start('tierp');
  });
  afterAll(() => development.close());

  async function planerare(browser: Browser): Promise<Page> {
    const choice = await browser.get(`${workplaceOf(tierp)}/logga-in?till=/session`);
    return browser.submit(choice, [['roll', 'planerare']]);
  }

  test('one comes from the own workplace to samverkan without signing in again', async () => {
    const browser = new Browser();
    const own = JSON.parse((await planerare(browser)).text);
    const there = new URL(own.samverkan);
    expect(there.origin).toBe(workplaceOf(samverkan, 'samverkan'));
    there.searchParams.set('till', '/session');
    const page = await browser.get(there);
    expect(page.url.pathname).toBe('/session');
    const joint = JSON.parse(page.text);
    expect([joint.arbetsplats, joint.huvudman, joint.vem]).toEqual(['samverkan', 'tierp', own.vem]);
    // Each has a session and a cookie of its own.
    const names = [...(browser.cookies.get('samverkan.localhost')?.keys() ?? [])];
    expect(names).toEqual(['vardnat-samverkan']);
    const cookie = browser.cookie(workplaceOf(tierp), 'vardnat-tierp') ?? '';
    const visitor = new Browser();
    visitor.plant(there, 'vardnat-samverkan', cookie);
    expect(codeOf(await visitor.get(new URL('/session', there)))).toBe('SESSION_SLUT');
  });

  test("samverkan gets no token for the party's own endpoint, nor the party one for samverkan", async () => {
    const browser = new Browser();
    await planerare(browser);
    const authorization = new URL(
      browser.visited.find((one) => one.includes('client_id=arbetsplats-tierp')) ?? '',
    );
    for (const [client, other] of [
      ['arbetsplats-samverkan', 'tierp'],
      ['arbetsplats-tierp', 'samverkan'],
      ['arbetsplats-tierp', 'heby'],
    ]) {
      const asked = new URL(authorization);
      const back = new URL(asked.searchParams.get('redirect_uri') ?? '');
      asked.searchParams.set('client_id', client ?? '');
      asked.searchParams.set('resource', `urn:vardnat:mottagare:${other}`);
      const page = await browser.until('/logga-in/svar/', asked);
      expect(page.pathname).toBe(back.pathname);
      expect(page.searchParams.get('code')).toBeNull();
      expect(page.searchParams.get('error')).toBe('invalid_target');
    }
  });
});
