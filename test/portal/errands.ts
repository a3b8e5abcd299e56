import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { nowhere } from '../ports.ts';
import { follow } from './movement.ts';
import type { PortalUnderTest } from './PortalUnderTest.ts';

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('row').filter({ hasText: name }).first();

/** How many taps an errand may take. */
const most = 4;

/** A reader with a telephone, whose taps are counted. */
class Errand {
  readonly page: Page;
  taps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the menu and follows a link in it. */
  async menu(link: string): Promise<void> {
    this.taps += 1;
    await this.page.getByRole('button', { name: 'Meny' }).click();
    await this.follow(link);
  }

  async follow(link: string, heading = link): Promise<void> {
    this.taps += 1;
    await follow(this.page, link, heading);
  }

  async open(part: string): Promise<void> {
    this.taps += 1;
    await this.page.locator('summary').filter({ hasText: part }).first().click();
  }

  /** Says that the answer is in view, and that not too many taps led there. */
  async finds(answer: ReturnType<Page['locator']>, text: RegExp): Promise<void> {
    await answer.scrollIntoViewIfNeeded();
    expect(await answer.innerText()).toMatch(text);
    const box = await answer.boundingBox();
    expect(box && box.x >= 0 && box.x < 390 && box.height > 0).toBe(true);
    expect(this.taps).toBeLessThanOrEqual(most);
  }
}

/** What somebody comes to find out, from the start page at 390 px, by nothing but what stands there to be tapped. */
export function errands(portal: () => PortalUnderTest): void {
  const start = async (origin?: string) =>
    new Errand((await portal().open('/', { width: 390 }, origin)).page);

  describe('from the start page, one finds', () => {
    test('which mandatory functions Tierp/Älvkarleby lacks', async () => {
      const errand = await start();
      const { page } = errand;
      const name = 'Vårdcentrum Tierp/Älvkarleby';
      const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
      const functions = await card.locator('.marken').innerText();
      expect(functions.match(/[\p{L}]+(?= saknas)/gu)).toEqual(['Vuxenpsykiatri']);
      await errand.follow(name);
      expect(await page.locator('.brister').innerText()).toMatch(/^Vuxenpsykiatri saknas/);
      await errand.open('Funktioner');
      await errand.finds(row(page, /Vuxenpsykiatri.*obligatorisk/s), /saknas/);
    }, 120_000);

    test('who pays what for Närvårdsenheten in Östhammar, and whether both have confirmed', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.follow('Vårdcentrum Östhammar');
      await errand.open('Delade kostnader och avtal');
      await errand.finds(
        page.getByText('Båda som betalar har själva bekräftat sin andel.'),
        /bekräftat/,
      );
      await errand.finds(row(page, /Region Uppsala.*bekräftat/s), /65.%.*har bekräftat/s);
      await errand.finds(row(page, /Östhammars kommun.*bekräftat/s), /35.%.*har bekräftat/s);
    }, 120_000);

    test('which plan items wait for which huvudman', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.menu('Planer');
      errand.taps += 1;
      await page.getByRole('button', { name: /^Uppsala kommun/ }).click();
      expect(new URL(page.url()).searchParams.get('vantar')).toBe('uppsala');
      const table = page.getByRole('region', { name: 'Punkter som väntar på beslut', exact: true });
      expect(await table.locator('tbody tr').allInnerTexts()).toEqual([
        expect.stringMatching(/^Ledningsstruktur för vårdcentrum\s.*Uppsala kommun/s),
      ]);
      await errand.finds(table.locator('tbody tr').first(), /Ledningsstruktur/);
    }, 120_000);

    test('which vårdcentraler in Örebro län miss the telephone target, as far as the source says', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.menu('Tillgänglighet i vården');
      errand.taps += 1;
      await page.getByLabel('Län').selectOption({ label: 'Örebro län' });
      const told = '13 av 29 enheter når målet 90 procent, 4 missar det';
      await page.getByText(told).waitFor();
      await errand.finds(page.getByText(told), /4 missar/);
      expect(await page.locator('main').innerText()).toMatch(/Vilka de är säger källan inte/);
    }, 120_000);

    test('who did not answer just now', async () => {
      const origin = await portal().originWith({ tierp: nowhere });
      const errand = await start(origin);
      const { page } = errand;
      expect(await page.locator('.svarslage').innerText()).toMatch(/Tierps kommun svarade inte/);
      await errand.menu('Nätverkets hälsa');
      await errand.finds(page.locator('tbody tr').first(), /^Tierps kommun\s.*Svarade inte/s);
    }, 120_000);

    test('when a named unit is open, and its telephone', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.menu('Sök verksamhet');
      await page.getByLabel('Namn, plats eller vad du söker').fill('vårdcentral eken uppsala');
      await errand.follow('Hälsocentralen Eken Uppsala (exempel)');
      const call = page.getByRole('link', { name: '08-465 004 00' });
      expect(await call.getAttribute('href')).toBe('tel:0846500400');
      await errand.finds(call, /08-465 004 00/);
      await errand.finds(row(page, /^I dag/), /\d\d:\d\d|Stängt/);
      const data = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
      );
      expect(data).toMatchObject({ '@type': 'MedicalClinic', telephone: '08-465 004 00' });
    }, 120_000);

    test('what a budget rests on', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.menu('Huvudmän');
      await errand.follow('Tierps kommun');
      await errand.open('Budget');
      const sum = page.getByText(/De beslutade posterna för \d+ är tillsammans/);
      await errand.finds(sum, /kr/);
      await errand.finds(
        page.locator('#budget .kallrad').first(),
        /^(Exempeldata, påhittad|Källa)/,
      );
    }, 120_000);

    test('who has confirmed Närvårdsenheten in Tierp', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.menu('Sök verksamhet');
      await page.getByLabel('Namn, plats eller vad du söker').fill('närvårdsenheten tierp');
      await errand.follow('Närvårdsenheten i Tierp');
      await errand.finds(
        page.getByText('har lämnat uppgifter om verksamheten'),
        /^Bara Region Uppsala har lämnat uppgifter.*ingen annan något att bekräfta/,
      );
    }, 120_000);

    test('what Tierp budgets for each inhabitant against Älvkarleby', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.menu('Jämför');
      for (const [field, kommun] of [
        ['Huvudman 1', 'Tierps kommun'],
        ['Huvudman 2', 'Älvkarleby kommun'],
      ] as const) {
        errand.taps += 1;
        await page.getByLabel(field).selectOption({ label: kommun });
      }
      expect(new URL(page.url()).searchParams.get('val')).toBe('tierp,alvkarleby');
      await errand.finds(row(page, /^Invånare/), /21.485 \(2021\)\t9.627 \(2021\)/);
      await errand.finds(row(page, /^Budget per invånare/), /kr.*\t.*kr/s);
    }, 120_000);

    test('what has changed the last month', async () => {
      const errand = await start();
      const { page } = errand;
      await errand.menu('Vad har ändrats');
      await errand.finds(
        page.locator('.besked'),
        /^Såvitt känt har inget tillkommit eller ändrats sedan \d+ \p{L}+ \d{4}\.$/u,
      );
      // What the huvudmän began with is no news, and stands by itself.
      await errand.open('Fanns från början');
      await errand.finds(row(page, /Huvudmännen gemensamt/), /\d+ vårdcentrum, \d+ \p{L}+/u);
      await errand.finds(row(page, /Tierps kommun/), /Tierps kommun\s\d+ verksamheter/);
    }, 120_000);
  });
}
