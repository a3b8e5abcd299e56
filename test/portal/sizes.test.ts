import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { axeViolations } from './accessibility.ts';
import { inBrowser } from './inBrowser.ts';
import { ManyHuvudman } from './ManyHuvudman.ts';
import { PortalBrowser } from './PortalBrowser.ts';

/** The pages over a network without anybody, and over a very large one. */
inBrowser(PortalBrowser.start, (portal) => {
  describe('a network that nobody has joined', () => {
    let empty: ManyHuvudman;
    beforeAll(async () => {
      empty = await ManyHuvudman.start(portal().portal, 0, 0);
    }, 60_000);
    afterAll(() => empty?.close());

    test.each(['/', '/planer', '/huvudman', '/sok', '/avtal', '/tillganglighet', '/halsa'])(
      '%s says that there is nothing yet',
      async (path) => {
        const { page, complaints } = await portal().open(path, {}, empty.origin);
        expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
        expect(await page.locator('main').innerText()).toMatch(/\b(ingen|inget|inga)\b/i);
        expect(complaints).toEqual([]);
        expect(await axeViolations(page)).toEqual([]);
      },
      120_000,
    );
  });

  describe('a network of 300 huvudmän with 5,000 units', () => {
    let large: ManyHuvudman;
    beforeAll(async () => {
      large = await ManyHuvudman.start(portal().portal, 300, 5_000);
    }, 120_000);
    afterAll(() => large?.close());

    test('Nätverkets hälsa shows them all, with the rows in view only', async () => {
      const { page } = await portal().open('/halsa', {}, large.origin);
      expect(await page.locator('.svarslage').first().innerText()).toBe('');
      expect(await page.locator('.sammandrag').innerText()).toMatch(/^300 av 300 /);
      const table = page.locator('table').first();
      expect(await table.getAttribute('aria-rowcount')).toBe('301');
      expect(await table.locator('tbody tr').count()).toBeLessThan(100);
      await table.getByRole('columnheader', { name: 'Huvudman' }).getByRole('button').click();
      const box = page.getByRole('region', { name: /tabell$/ }).first();
      const last = table.locator('tr[aria-rowindex="301"]');
      // Rows have the height of their text, which is known once they have been in view: the end moves while it is neared.
      for (let press = 0; press < 20 && !(await last.isVisible()); press += 1) {
        await box.press('End');
        await last.waitFor({ timeout: 1_000 }).catch(() => {});
      }
      expect(await last.innerText()).toMatch(/Vårdgivare 300 \(exempel\)/);
      expect(await axeViolations(page)).toEqual([]);
    }, 120_000);

    test('Sök reads them all, and picks among them', async () => {
      const { page } = await portal().open('/sok', {}, large.origin);
      // The units of three hundred parties come in several turns.
      await page.locator('table[aria-rowcount="5101"]').waitFor({ timeout: 90_000 });
      expect(await page.locator('tbody tr').count()).toBeLessThan(100);
      await page.getByLabel('Namn, plats eller vad du söker').fill('Vårdgivare 300');
      await page.locator('table[aria-rowcount="18"]').waitFor();
      expect(new URL(page.url()).searchParams.get('text')).toBe('Vårdgivare 300');
    }, 180_000);
  });
});
