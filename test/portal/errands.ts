import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closedAddress } from './closedAddress.ts';
import { follow } from './follow.ts';
import type { PortalUnderTest } from './PortalUnderTest.ts';

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('row').filter({ hasText: name }).first().innerText();

/** What somebody comes to find out, from the start page, by nothing but what stands there to be clicked. */
export function errands(portal: () => PortalUnderTest): void {
  describe('from the start page, one finds', () => {
    test('which mandatory functions Tierp/Älvkarleby lacks', async () => {
      const { page } = await portal().open('/');
      const name = 'Vårdcentrum Tierp/Älvkarleby';
      const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
      const functions = await card.locator('.marken').innerText();
      expect(functions.match(/[\p{L}]+(?= saknas)/gu)).toEqual(['Vuxenpsykiatri']);
      await card.getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('link', { name: 'Funktioner', exact: true }).click();
      expect(await row(page, /Vuxenpsykiatri.*obligatorisk/s)).toMatch(/saknas/);
    }, 120_000);

    test('who pays what for Närvårdsenheten in Östhammar, and whether both have confirmed', async () => {
      const { page } = await portal().open('/');
      await follow(page, 'Vårdcentrum Östhammar');
      await page.getByRole('link', { name: 'Delade kostnader och avtal' }).click();
      await page.getByText('Båda som betalar har själva bekräftat sin andel.').waitFor();
      expect(await row(page, /Region Uppsala.*bekräftat/s)).toMatch(/65.%.*har bekräftat/s);
      expect(await row(page, /Östhammars kommun.*bekräftat/s)).toMatch(/35.%.*har bekräftat/s);
    }, 120_000);

    test('which plan items wait for which huvudman', async () => {
      const { page } = await portal().open('/');
      await follow(page, 'Planer');
      await page.getByRole('button', { name: /^Uppsala kommun/ }).click();
      expect(new URL(page.url()).searchParams.get('vantar')).toBe('uppsala');
      expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
        expect.stringMatching(/^Uppsala kommun\tBeslut\tLedningsstruktur för vårdcentrum\t/),
      ]);
    }, 120_000);

    test('which vårdcentraler in Örebro län miss the telephone target, as far as the source says', async () => {
      const { page } = await portal().open('/');
      await follow(page, 'Tillgänglighet i vården');
      await page.getByLabel('Län').selectOption({ label: 'Örebro län' });
      await page.getByText('13 av 29 enheter når målet 90 procent, 4 missar det').waitFor();
      expect(await page.locator('main').innerText()).toMatch(/Vilka de är säger källan inte/);
    }, 120_000);

    test('who did not answer just now', async () => {
      const origin = await portal().originWith({ tierp: await closedAddress() });
      const { page } = await portal().open('/', {}, origin);
      expect(await page.locator('.svarslage').innerText()).toMatch(/Tierps kommun svarade inte/);
      await follow(page, 'Nätverkets hälsa');
      expect(await page.locator('tbody tr').first().innerText()).toMatch(
        /^Tierps kommun\t.*Svarade inte/s,
      );
    }, 120_000);
  });
}
