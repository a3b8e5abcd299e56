import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { AccessChoice } from '../../shared/access/maySee.ts';
import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { nowhere } from '../ports.ts';
import { accessibility } from './accessibility.ts';
import { settled } from './chromium.ts';
import { HeldRelay } from './HeldRelay.ts';
import { inBrowser } from './inBrowser.ts';
import type { OpenPage } from './PortalBrowser.ts';
import { PortalUnderTest } from './PortalUnderTest.ts';
import { unfold } from './portalPages.ts';

const vardcentrum = '/vardcentrum/tierp-alvkarleby';
/** The pages on which Tierp is asked about what it would show there. */
const asked = [
  '/',
  vardcentrum,
  '/planer',
  '/huvudman',
  '/huvudman/tierp',
  '/sok',
  '/tillganglighet',
  '/jamfor',
  '/andringar',
  '/avtal',
  '/halsa',
];
const named = (page: Page) => page.locator('.svarslage').first().innerText();
const answerOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ hasText: name }).first().innerText();

/** The pages with a member that is down, slow, stale or refuses, and with the whole network gone. */
inBrowser(PortalUnderTest.start, (portal) => {
  let sqlite: TestDatabases;
  const running = new Set<RunningServer>();
  beforeAll(async () => {
    [sqlite] = (await testDatabases()) as [TestDatabases];
  });
  afterAll(async () => {
    for (const server of running) await server.close();
    await sqlite.cleanUp();
  });
  /** A subgraph of Tierp's beside the network's, which lets others see otherwise. */
  const ownTierp = async (choices: Pick<Huvudman, 'atkomst' | 'inaktuelltSekunder'>) => {
    const place = { port: 0, host: '127.0.0.1', databaseUrl: await sqlite.url(), trust, log };
    const tierp = await startHuvudman({ ...(await loadHuvudman('tierp')), ...choices }, place);
    running.add(tierp);
    return tierp;
  };
  const stop = async (server: RunningServer) => {
    running.delete(server);
    await server.close();
  };

  describe('with a member that is down', () => {
    let origin: string;
    beforeAll(async () => {
      origin = await portal().originWith({ tierp: nowhere });
    }, 60_000);

    // The others ask Tierp nothing: they are as they are over the whole network.
    describe.each(asked)('%s', (path) => {
      let opened: OpenPage;
      beforeAll(async () => {
        opened = await portal().keep(path, {}, origin);
      }, 120_000);
      afterAll(() => opened?.close());

      test('names it and shows the rest', async () => {
        const { page, complaints } = opened;
        expect(await named(page)).toMatch(/Tierps kommun (svarade inte|har inte svarat)/);
        expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
        expect(complaints).toEqual([]);
        await unfold(page);
      }, 120_000);

      accessibility(path, () => opened);
    });

    test('its part of a vårdcentrum is unknown, neither no nor zero', async () => {
      const { page } = await portal().open(`${vardcentrum}#funktioner`, {}, origin);
      expect(await answerOf(page, 'Vuxenpsykiatri')).toMatch(/okän|inte svarat|svarade inte/i);
      const { page: start } = await portal().open('/', {}, origin);
      expect(await start.locator('.natverkslage').innerText()).toMatch(/\d saknas, \d okända?/);
    }, 120_000);

    test('Nätverkets hälsa counts it out and says why', async () => {
      const { page } = await portal().open('/halsa', {}, origin);
      expect(await page.locator('.sammandrag').innerText()).toMatch(/^16 av 17 /);
      expect(await answerOf(page, 'Tierps kommun')).toMatch(/Svarade inte.*gick inte att nå/s);
    }, 120_000);
  });

  test('a slow member: the page stands with its structure until the answers are there', async () => {
    const tierp = portal().network.subgraphs.get('tierp')?.url ?? '';
    const relay = await HeldRelay.start(tierp);
    const limits = { subgraphTimeoutMs: 60_000, headersMs: 60_000, memberBudgetMs: 60_000 };
    const origin = await portal().originWith({ tierp: relay.url }, { limits });
    const { page } = await portal().open('/tillganglighetsredogorelse', {}, origin);
    await page.getByRole('link', { name: 'Nätverkets hälsa' }).click();
    await relay.asked();
    await page.locator('.laddar').waitFor();
    expect(await page.locator('article').getAttribute('aria-busy')).toBe('true');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nätverkets hälsa');
    relay.release();
    await settled(page);
    expect(await page.locator('.sammandrag').innerText()).toMatch(/^17 av 17 /);
    await relay.close();
  }, 120_000);

  test('a member that is gone but lets its last answers be shown: they are, and said to be old', async () => {
    const tierp = await ownTierp({ inaktuelltSekunder: 3_600 });
    const origin = await portal().originWith({ tierp: tierp.url });
    const { page } = await portal().open('/halsa', {}, origin);
    const fresh = (await answerOf(page, 'Tierps kommun')).split('\t');
    expect(fresh[2]).toBe('Svarade');
    await stop(tierp);
    await page.getByRole('button', { name: 'Fråga alla igen' }).click();
    await page.locator('.svarslage li').waitFor();
    expect(await named(page)).toMatch(/^Tierps kommun svarade inte: .*senaste svar.* gammalt/);
    const stale = (await answerOf(page, 'Tierps kommun')).split('\t');
    expect(stale[2]).toMatch(/^Visar äldre svar/);
    expect([stale.length, stale.at(-1)]).toEqual([fresh.length, fresh.at(-1)]);
  }, 120_000);

  describe('with a member that refuses', () => {
    const originWhere = async (falt: AccessChoice['falt']) => {
      const tierp = await ownTierp({ atkomst: { falt } });
      return portal().originWith({ tierp: tierp.url });
    };

    test('it is named as one that refuses, not as one that is silent', async () => {
      const origin = await originWhere({
        'Huvudman.kontraktsversion': 'egen',
        'Huvudman.verksamheter': 'egen',
      });
      const { page } = await portal().open('/halsa', {}, origin);
      expect(await named(page)).toMatch(/Tierps kommun visar inte alla sina uppgifter/);
      expect(await answerOf(page, 'Tierps kommun')).toMatch(/Visar inte detta/);
    }, 120_000);

    test('what it refuses on a vårdcentrum is unknown', async () => {
      const origin = await originWhere({ 'Deltagande.budgetar': 'egen' });
      const { page } = await portal().open(`${vardcentrum}#budget`, {}, origin);
      expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
      expect(await page.locator('#budget').innerText()).toMatch(/Tierps kommun/);
    }, 120_000);
  });

  test('without samverkan a page says what to do, and asking again mends it', async () => {
    const { page } = await portal().open('/tillganglighetsredogorelse');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Nätverkets hälsa' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/svarade inte.*försök igen/s);
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('.sammandrag').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    const gone = await portal().originWith({ samverkan: nowhere });
    const { page: other } = await portal().open('/planer', {}, gone);
    expect(await other.getByRole('alert').innerText()).toMatch(/Försök igen/);
    // What the page is about is not said not to exist.
    const { page: plan } = await portal().open('/plan/osthammar-2020', {}, gone);
    expect(await plan.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Kan inte visas/);
    expect(await plan.locator('main').innerText()).not.toMatch(/Ingen plan har/);
    // Nor does a search wait for ever for parties that nobody names.
    const { page: search } = await portal().open('/sok', {}, gone);
    expect(await search.getByRole('alert').innerText()).toMatch(/Försök igen/);
    // The gateway's own state stands, whoever is silent.
    const { page: own } = await portal().open('/halsa', {}, gone);
    expect(await own.getByRole('alert').innerText()).toMatch(/kom inte fram/);
    expect(await own.locator('main').innerText()).toMatch(/följer inget register/);
  }, 120_000);
});
