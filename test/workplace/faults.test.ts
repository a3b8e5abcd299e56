import { afterAll, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeOnOwnMariadb, OwnMariadb } from '../database/OwnMariadb.ts';
import { launchChromium } from '../portal/chromium.ts';
import { buildPages } from './buildPages.ts';
import { type Development, startDevelopment } from './development.ts';
import { chromiumPath, inChromium, openedIn, signInAs } from './inChromium.ts';

/**
 * The faults that a working day has, each met in a browser in the middle of a form: nothing that was typed is lost, nothing is
 * half written, and the page says in plain Swedish what is wrong and what to do. A session that ends, and two tabs, are in
 * `pages.test.ts`; the mail server is in `notices.test.ts`.
 */

jest.setTimeout(40_000);

describeOnOwnMariadb('in the middle of a form', () => {
  let mariadb: OwnMariadb;
  let development: Development;
  let chromium: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  let unit: string;
  let origin: string;

  beforeAll(async () => {
    if (chromiumPath === null) return;
    await buildPages();
    mariadb = await OwnMariadb.start();
    development = await startDevelopment(['tierp']);
    const { port } = await development.start('tierp', true, {
      databaseUrl: await mariadb.url(),
      // Nobody listens there.
      gatewayUrl: () => 'http://127.0.0.1:9/graphql',
    });
    origin = `http://tierp.localhost:${port}`;
    unit = `${origin}/verksamheter/elevhalsan`;
    chromium = await launchChromium(chromiumPath);
    context = await chromium.newContext();
    page = await signedIn(context);
  });
  afterAll(async () => {
    await chromium?.close();
    await development?.close();
    await mariadb?.cleanUp();
  });
  beforeEach(async () => {
    if (chromiumPath === null) return;
    await opened(page);
  });

  async function signedIn(own: BrowserContext): Promise<Page> {
    const one = await openedIn(own, complaints);
    one.setDefaultTimeout(15_000);
    await one.goto(origin);
    await signInAs(one, 'redaktor');
    return one;
  }
  async function opened(one: Page): Promise<void> {
    await one.goto(unit);
    await phone(one).waitFor();
  }
  const phone = (one: Page) => one.getByLabel('Telefon (frivilligt)', { exact: true });
  async function save(one: Page, number: string): Promise<void> {
    await phone(one).fill(number);
    await one.getByLabel('Varför ändrar du?', { exact: true }).fill('Nytt nummer');
    await one.getByRole('button', { name: 'Spara' }).click();
  }
  /** Nothing is saved, it says why, and what was typed stands; once it is mended, the same press saves it. */
  async function isTold(why: RegExp, number: string, mend: () => Promise<unknown>) {
    await page.getByRole('alert').filter({ hasText: why }).waitFor();
    expect(await phone(page).inputValue()).toBe(number);
    await mend();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('status').filter({ hasText: 'sparad' }).waitFor();
    await opened(page);
    expect(await phone(page).inputValue()).toBe(number);
  }
  async function restarted(...options: string[]): Promise<void> {
    await mariadb.end('SIGTERM');
    await mariadb.start(...options);
  }

  inChromium(
    'a database that may only be read is read on, and refuses with a sentence',
    async () => {
      await restarted('--innodb-read-only');
      await opened(page);
      await save(page, '0293-21 91 01');
      const readOnly = /Databasen går bara att läsa just nu\. Inget är sparat/;
      await isTold(readOnly, '0293-21 91 01', () => restarted());
    },
  );

  inChromium('a database that is gone for a while', async () => {
    await mariadb.end('SIGTERM');
    await save(page, '0293-21 91 02');
    const gone = /Databasen går inte att nå just nu\. Inget är sparat/;
    await isTold(gone, '0293-21 91 02', () => mariadb.start());
  });

  inChromium(
    'an issuer that is down: one can read, and the page says why nothing can be written',
    async () => {
      await development.issuer.down();
      await opened(page);
      await save(page, '0293-21 91 03');
      const down = /Den som du loggade in hos svarar inte.*Inget är ändrat/;
      const visitor = await (await chromium.newContext()).newPage();
      await visitor.goto(origin);
      await visitor.getByRole('link', { name: 'Logga in' }).click();
      await visitor.getByText(/svarar inte som den ska/).waitFor();
      await visitor.context().close();
      await isTold(down, '0293-21 91 03', () => development.issuer.up());
    },
  );

  inChromium(
    "a gateway that is down: one's own work goes on, and what is not known is said",
    async () => {
      await page.goto(origin);
      await page
        .getByText(/Nätverket svarar inte just nu/)
        .first()
        .waitFor();
      await page.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor();
      await opened(page);
      await save(page, '0293-21 91 04');
      await page.getByRole('status').filter({ hasText: 'sparad' }).waitFor();
    },
  );

  inChromium(
    'two people on the same row: both see both, and each keeps what it typed',
    async () => {
      const colleague = await signedIn(await chromium.newContext());
      await opened(colleague);
      await save(colleague, '0293-21 91 05');
      await colleague.getByRole('status').filter({ hasText: 'sparad' }).waitFor();
      await colleague.context().close();
      await save(page, '0293-21 91 06');
      const both = page.getByRole('alert').filter({ hasText: 'Någon annan har ändrat' });
      expect(await both.getByRole('row').last().innerText()).toMatch(/91 06\s+0293-21 91 05/);
      await both.getByRole('button', { name: 'Spara det jag skrev' }).click();
      await page.getByRole('status').filter({ hasText: 'sparad' }).waitFor();
    },
  );

  inChromium('a form that is open in two tabs loses nothing in either', async () => {
    const tab = await context.newPage();
    await opened(tab);
    await phone(tab).fill('0293-21 91 07');
    await save(page, '0293-21 91 08');
    await page.getByRole('status').filter({ hasText: 'sparad' }).waitFor();
    expect(await phone(tab).inputValue()).toBe('0293-21 91 07');
    await tab.reload();
    await phone(tab).waitFor();
    expect(await phone(tab).inputValue()).toBe('0293-21 91 07');
    await save(tab, '0293-21 91 07');
    await tab.getByRole('alert').filter({ hasText: 'Någon annan har ändrat' }).waitFor();
    await tab.close();
  });

  inChromium('XSS: a name that is markup is read as it is written', async () => {
    complaints.length = 0;
    const name = '<img src=x onerror=alert(1)>';
    await page.goto(`${origin}/verksamheter/socialtjansten`);
    await page.getByLabel('Namn', { exact: true }).fill(name);
    await page.getByLabel('Varför ändrar du?', { exact: true }).fill('Prov');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
