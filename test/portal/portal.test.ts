import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { accessibility } from './accessibility.ts';
import { findChromium } from './chromium.ts';
import { explorer } from './explorer.ts';
import { exported } from './exported.ts';
import { movement } from './movement.ts';
import { PortalUnderTest } from './PortalUnderTest.ts';
import { pages } from './pages.ts';
import { silence } from './silence.ts';
import { sizes } from './sizes.ts';

const chromium = findChromium();
if (chromium === null) {
  const why = 'No Chromium on this machine: the portal is not tried in a browser.';
  if (process.env.CI) throw new Error(`${why} Install the package chromium, or set CHROMIUM.`);
  console.warn(why);
}

/** Every test of the portal that needs a browser: they share one, and one network. */
(chromium === null ? describe.skip : describe)('the portal in a browser', () => {
  let started: PortalUnderTest;
  beforeAll(async () => {
    started = await PortalUnderTest.start(chromium as string);
  }, 240_000);
  afterEach(() => started?.closePages());
  afterAll(() => started?.close(), 60_000);
  const portal = () => started;

  test.each(pages)(
    '%s shows its answers, out of its own origin',
    async (path, heading) => {
      const { page, complaints, foreign } = await portal().open(path);
      expect((await page.locator('main h1').innerText()).replace('\u00AD', '')).toBe(heading);
      expect(await page.title()).toBe(`${heading} – Vårdnät`);
      expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    },
    120_000,
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
  }, 120_000);

  silence(portal);
  movement(portal);
  explorer(portal);
  exported(portal);
  sizes(portal);
  accessibility(portal);
});
