import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shellFile } from '../../gateway/portal/shellFile.ts';
import { type Sida, sidor } from '../../gateway/portal/src/sidor.ts';
import { elsewhere } from '../serve/elsewhere.ts';
import { accessibility, focusStops, loneButtons } from './accessibility.ts';
import { errands } from './errands.ts';
import { explorer } from './explorer.ts';
import { inBrowser } from './inBrowser.ts';
import { initialJs } from './measure.ts';
import { movement, moving } from './movement.ts';
import type { OpenPage } from './PortalBrowser.ts';
import { PortalUnderTest } from './PortalUnderTest.ts';
import {
  codesIn,
  cutOff,
  heightAt,
  outOfView,
  portalPages,
  saidOn,
  unfold,
  unlinkedUnits,
  withoutSource,
} from './portalPages.ts';
import { details, exported, printed } from './detailsAndFiles.ts';

/** Each page over the whole network: what it shows, how it is moved about in, what it gives away. */
inBrowser(PortalUnderTest.start, (portal) => {
  describe.each(portalPages)('%s', (path, heading) => {
    let opened: OpenPage;
    beforeAll(async () => {
      opened = await portal().keep(path);
    }, 120_000);
    afterAll(() => opened?.close());

    test('shows its answers, out of its own origin', async () => {
      const { page, complaints, foreign } = opened;
      expect((await page.locator('main h1').innerText()).replace('\u00AD', '')).toBe(heading);
      expect(await page.title()).toBe(`${heading} – Vårdnät`);
      expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
      const turning = page.locator('main a[href^="/huvudman/"]:not(:has(bdi))');
      expect(await turning.allInnerTexts()).toEqual([]);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    }, 120_000);

    test('is short until something is opened', async () => {
      expect(await heightAt(opened.page, 390)).toBeLessThanOrEqual(6_000);
      expect(await heightAt(opened.page, 1280)).toBeLessThanOrEqual(4_000);
    }, 120_000);

    test('holds the focus of the keyboard nowhere, and shows where it is', async () => {
      const stops = await focusStops(opened.page, 40);
      expect(stops.filter((stop, index) => stop === stops[index + 1])).toEqual([]);
      expect(stops.filter((stop) => stop.endsWith('unseen'))).toEqual([]);
    }, 120_000);

    test('opened with its sources: tables whole at 1,280 px, each button beside its word, nothing moving', async () => {
      const { page } = opened;
      const sources = page.getByRole('button', { name: 'Visa källan till varje uppgift' });
      if ((await sources.count()) > 0) await sources.click();
      await unfold(page);
      expect(await cutOff(page)).toEqual([]);
      expect(await withoutSource(page)).toEqual([]);
      expect(await loneButtons(page)).toEqual([]);
      expect(codesIn(await saidOn(page))).toEqual([]);
      expect(await unlinkedUnits(page)).toEqual([]);
      // What moves nothing is what a reader has asked for.
      expect(await moving(page)).toEqual([]);
    }, 120_000);

    accessibility(path, () => opened);

    test('shows every datum of its pictures at 320 px', async () => {
      expect(await heightAt(opened.page, 320)).toBeGreaterThan(0);
      expect(await outOfView(opened.page)).toEqual([]);
    }, 120_000);

    test('is printed on A4 with its day, address and marks, no name of a table alone and no sheet empty', async () => {
      const { faults, words } = await printed(opened.page);
      expect(faults).toEqual([]);
      expect(Math.min(...words)).toBeGreaterThan(5);
    }, 120_000);
  });

  test('a code and a field’s name are found in a text', () => {
    expect(codesIn('Funktionen ALLMANMEDICIN är EJ_BEHANDLAT (villkorHash).')).toEqual([
      'ALLMANMEDICIN',
      'EJ_BEHANDLAT',
      'villkorHash',
    ]);
    expect(codesIn('KSN-2021-03167 hos KSON, Region Uppsala')).toEqual([]);
  });

  // Written by the gateway, without scripts.
  describe.each([
    ['/utvecklare', 'För utvecklare'],
    ['/developers', 'For developers'],
    ['/utvecklare/schema', null],
  ])('%s', (path, heading) => {
    let opened: OpenPage;
    beforeAll(async () => {
      opened = await portal().keep(path);
    }, 120_000);
    afterAll(() => opened?.close());

    test('stands without a script or anything from elsewhere', async () => {
      const { page, complaints, foreign } = opened;
      const title = await page.locator('main h1').innerText();
      if (heading !== null) expect(title).toBe(heading);
      expect(await page.locator('script').count()).toBe(0);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    });

    accessibility(path, () => opened);
  });

  test.each(Object.values<Sida>(sidor))(
    '$adress begins with at most 200 kB of script, gzipped',
    async ({ adress }) => {
      const bytes = await initialJs(portal().portal.folder, shellFile(adress));
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(200_000);
    },
  );

  test('the accessibility statement shows where its operator wants reports', async () => {
    const path = '/tillganglighetsredogorelse';
    const { page: without } = await portal().open(path);
    expect(await without.locator('main').innerText()).toMatch(/har inte angett någon kontaktväg/);
    const contact = 'registrator@tierp.example';
    const origin = await portal().originWith({}, { portal: { ...portal().portal, contact } });
    const { page } = await portal().open(path, {}, origin);
    const link = page.getByRole('link', { name: contact });
    expect(await link.getAttribute('href')).toBe(`mailto:${contact}`);
    // It stands in the page as it is sent, for who runs no scripts.
    const sent = await (
      await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } })
    ).text();
    expect(sent).toMatch(/<h2>Hur tillgänglig är webbplatsen\?<\/h2>.*delvis förenlig/s);
    expect(sent).toContain(`Meddela den som driver nätverksadressen: ${contact}.`);
  }, 120_000);

  errands(portal);
  elsewhere(portal);
  movement(portal);
  explorer(portal);
  exported(portal);
  details(portal);
});
