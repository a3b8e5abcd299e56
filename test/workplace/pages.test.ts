import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { launchChromium } from '../portal/chromium.ts';
import { buildPages } from './buildPages.ts';
import { type Development, startDevelopment } from './development.ts';
import { chromiumPath, inChromium, openedIn, signInAs, tabToIn } from './inChromium.ts';

let development: Development;
let chromium: Browser;
let context: BrowserContext;
let page: Page;
let origin: string;
/** What the browser complains of: faults of the page, and what its policy has refused. */
let complaints: string[];

beforeAll(async () => {
  await buildPages();
  development = await startDevelopment(['tierp']);
  const { port } = await development.start('tierp');
  origin = `http://tierp.localhost:${port}`;
  if (chromiumPath !== null) chromium = await launchChromium(chromiumPath);
});
afterAll(async () => {
  await chromium?.close();
  await development.close();
});
beforeEach(async () => {
  if (chromiumPath === null) return;
  context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  complaints = [];
  page = await openedIn(context, complaints);
});

const signIn = (...roller: string[]) => signInAs(page, ...roller);
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const saved = () => page.getByRole('status').filter({ hasText: 'sparad' }).waitFor();
const field = (name: string) => page.getByLabel(name, { exact: true });

inChromium("Friday's hours are changed with five inputs, and stand after a reload", async () => {
  await page.goto(origin);
  await signIn('redaktor');
  const begun = Date.now();
  await page.getByRole('link', { name: /Kommunrehab Tierp/ }).click();
  await field('Öppnar fredag').fill('9');
  await field('Stänger fredag').fill('15.30');
  await field('Varför ändrar du?').fill('Kortare fredagar');
  await page.getByRole('button', { name: 'Spara' }).click();
  await saved();
  console.info(`Friday's hours: 2 clicks, 3 fields, ${Date.now() - begun} ms`);
  await page.reload();
  await heading('Kommunrehab Tierp');
  expect(await field('Öppnar fredag').inputValue()).toBe('09:00');
  expect(await field('Stänger fredag').inputValue()).toBe('15:30');
  expect(await field('Öppnar torsdag').inputValue()).toBe('08:00');
  expect(complaints).toEqual([]);
});

inChromium(
  'a fault stands at its field and on top, leads there, and nothing typed is lost',
  async () => {
    await page.goto(`${origin}/verksamheter/kommunens-rehabilitering`);
    await signIn('redaktor');
    await heading('Kommunrehab Tierp');
    await field('Öppnar lördag').fill('25:99');
    await field('Stänger lördag').fill('26:00');
    await field('Telefon (frivilligt)').fill('ring oss');
    await field('Varför ändrar du?').fill('Prov');
    await page.getByRole('button', { name: 'Spara' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Inget är sparat' });
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    const phone = field('Telefon (frivilligt)');
    expect(await phone.getAttribute('aria-invalid')).toBe('true');
    await summary.getByRole('link', { name: /telefon/i }).click();
    expect(await phone.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await phone.inputValue()).toBe('ring oss');
    await page.reload();
    await heading('Kommunrehab Tierp');
    expect(await field('Öppnar lördag').inputValue()).toBe('25:99');
  },
);

inChromium('two who change the same unit see both changes, and neither is lost', async () => {
  const unit = `${origin}/verksamheter/mobila-teamet-tierp`;
  await page.goto(unit);
  await signIn('redaktor');
  await heading('Kommunens mobila team, Tierp');
  const other = await openedIn(context, complaints);
  await other.goto(unit);
  await other.getByLabel('Telefon (frivilligt)', { exact: true }).fill('0293-21 80 00');
  await other.getByLabel('Varför ändrar du?', { exact: true }).fill('Nytt nummer');
  await field('Telefon (frivilligt)').fill('0293-21 80 99');
  await field('Varför ändrar du?').fill('Växelns nummer');
  await other.getByRole('button', { name: 'Spara' }).click();
  await other.getByRole('status').filter({ hasText: 'sparad' }).waitFor();
  await page.getByRole('button', { name: 'Spara' }).click();
  const both = page.getByRole('alert').filter({ hasText: 'Någon annan har ändrat' });
  expect(await both.getByRole('row').last().innerText()).toMatch(
    /Telefon\s+0293-21 80 99\s+0293-21 80 00/,
  );
  await both.getByRole('button', { name: 'Spara det jag skrev' }).click();
  await saved();
  expect(await field('Telefon (frivilligt)').inputValue()).toBe('0293-21 80 99');
});

inChromium('a session that ends in the middle of a form loses nothing', async () => {
  await page.goto(`${origin}/verksamheter/elevhalsan`);
  await signIn('redaktor');
  await field('Telefon (frivilligt)').fill('0293-21 90 00');
  await field('Varför ändrar du?').fill('Nummer saknades');
  const database = development.fileOf('tierp');
  const db = await new DataSource({ type: 'better-sqlite3', database }).initialize();
  await db.query('DELETE FROM session');
  await db.destroy();
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Du är inte inloggad längre').waitFor();
  await page.getByRole('link', { name: 'Logga in' }).click();
  await page.waitForURL(`${origin}/verksamheter/elevhalsan`);
  expect(await field('Telefon (frivilligt)').inputValue()).toBe('0293-21 90 00');
  await page.getByRole('button', { name: 'Spara' }).click();
  await saved();
});

inChromium('an ekonom changes a draft, a beslutsfattare decides it, in one browser', async () => {
  await page.goto(origin);
  await signIn('ekonom');
  const begun = Date.now();
  await page.getByRole('link', { name: 'Gör klart budgetutkastet för 2027' }).click();
  await heading('Budget 2027');
  const amount = page.getByRole('textbox', { name: /Belopp, Särskilda boendet i Tierp/ });
  await amount.fill('trettio miljoner');
  await page.getByLabel('Varför ändrar du?').fill('Enligt ramen');
  await page.getByRole('button', { name: /Spara/ }).click();
  expect(await amount.getAttribute('aria-invalid')).toBe('true');
  await amount.fill('33\u00a0500\u202f000,50 kr');
  await page.getByRole('button', { name: 'Spara 1 ändrad post' }).click();
  await saved();
  expect(await page.getByText('Besluta budgeten').count()).toBe(0);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('link', { name: 'Logga in igen' }).click();
  await page.getByRole('checkbox', { name: /^beslutsfattare:/ }).check();
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('link', { name: 'Besluta budgeten för 2027' }).click();
  await page.getByRole('button', { name: 'Fortsätt till beslut' }).click();
  await page.getByRole('alert').filter({ hasText: 'Instans saknas' }).waitFor();
  await page.getByLabel('Instans').selectOption('Socialnämnden');
  await page.getByLabel('Datum').fill('2026-11-25');
  await page.getByLabel('Paragraf').fill('§ 120');
  await page.getByRole('button', { name: 'Fortsätt till beslut' }).click();
  await page.getByText(/Du beslutar 2 poster om sammanlagt 34\s350\s000,5 kr/).waitFor();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  // More than that instance may decide: nothing is decided, and it is said at its field.
  await page.getByRole('alert').filter({ hasText: 'Inget är sparat' }).waitFor();
  expect(await page.getByLabel('Instans').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Instans').selectOption('Kommunstyrelsen');
  await page.getByRole('button', { name: 'Fortsätt till beslut' }).click();
  await page.getByRole('button', { name: 'Besluta', exact: true }).click();
  await page.getByText('Budgeten för 2027 är beslutad').waitFor();
  console.info(`Budget changed and decided: ${Date.now() - begun} ms`);
  await page.getByText('Beslutad', { exact: true }).nth(1).waitFor();
  expect(await page.getByText('Beslutad', { exact: true }).count()).toBe(2);
  expect(complaints).toEqual([]);
});

inChromium(
  'a file is shown as it will be read, with its fault at its cell, and then written',
  async () => {
    await page.goto(`${origin}/filer`);
    await signIn('ekonom');
    await heading('Filer');
    const csv = await page.evaluate(async () => (await fetch('/tabeller/budget.csv')).text());
    const [head = ''] = csv.trim().split('\r\n');
    const row = { id: 'filens-post', ar: '2031', status: 'UTKAST', kalla_dokument: 'Prov' };
    const give = (belopp: string) => {
      const cells: Record<string, string> = { ...row, belopp };
      const names = head.replace('\ufeff', '').split(';');
      const text = `${head}\r\n${names.map((name) => cells[name] ?? '').join(';')}\r\n`;
      const buffer = Buffer.from(text, 'utf8');
      return page
        .getByLabel('Excel eller CSV')
        .setInputFiles({ name: 'budget.csv', mimeType: 'text/csv', buffer });
    };
    await give('mycket');
    const faulty = page.getByRole('region', { name: 'Filens rader' }).getByRole('row').last();
    await faulty.getByText('mycket').waitFor();
    expect(await faulty.locator('.felord').innerText()).toMatch(/belopp|tal/i);
    await page.getByText('står inte i filen').waitFor();
    expect(await page.getByRole('button', { name: /Skriv in/ }).count()).toBe(0);
    await give('33\u00a0000\u202f001,50 kr');
    await page.getByRole('button', { name: 'Skriv in 1 rad' }).click();
    await page.getByRole('heading', { name: 'Filen är inläst' }).waitFor();
    const after = await page.evaluate(async () => (await fetch('/tabeller/budget.csv')).text());
    expect(after).toContain('33000001,50');
    expect(complaints).toEqual([]);
  },
);

inChromium('one chooses how to be told, and an admin which systems are', async () => {
  await page.goto(`${origin}/meddelanden`);
  await signIn('admin');
  await page.getByText('Ingen mejlserver är inställd här').waitFor();
  await field('E-postadress').fill('inte en adress');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('alert').filter({ hasText: 'namn@exempel.se' }).waitFor();
  await field('E-postadress').fill('eko.nom@tierp.example');
  await field('När vill du ha mejl?').selectOption('DAGLIGEN');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('status').filter({ hasText: 'Dina val är sparade' }).waitFor();
  await page.getByRole('button', { name: 'Skapa en hemlig adress' }).click();
  expect(await page.getByLabel(/Din hemliga adress/).inputValue()).toMatch(/\/atom\/[\w-]{43}$/);
  await page.goto(`${origin}/utskick`);
  await field('Adress till systemet').fill('https://10.0.0.1/in');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByRole('alert').filter({ hasText: 'internt nät' }).waitFor();
  await field('Adress till systemet').fill('https://system.exempel.se/in');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByRole('status').filter({ hasText: 'whsec_' }).waitFor();
  await page.getByRole('button', { name: 'Ta bort https://system.exempel.se/in' }).click();
  await page.getByRole('button', { name: 'Ta bort https' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

inChromium('an admin chooses who sees a field, and nobody else is offered to', async () => {
  await page.goto(`${origin}/atkomst`);
  await signIn('admin');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('alert').filter({ hasText: 'Välj en uppgift.' }).waitFor();
  await field('Uppgift').selectOption('Målgrupper (verksamheten)');
  await field('Vem som ska se den').selectOption('Bara ni själva');
  await field('Varför ändrar du?').fill('Prov');
  await page.getByRole('button', { name: 'Spara' }).click();
  await saved();
  const row = page.getByRole('row', { name: /^Målgrupper \(verksamheten\)/ });
  expect(await row.innerText()).toMatch(/Bara ni själva\s+Alla$/);
  await field('Uppgift').selectOption('Målgrupper (verksamheten)');
  await field('Vem som ska se den').selectOption('Som utan val: Alla');
  await field('Varför ändrar du?').fill('Prov');
  await page.getByRole('button', { name: 'Spara' }).click();
  await row.waitFor({ state: 'detached' });
  await context.clearCookies();
  await page.goto(`${origin}/atkomst`);
  await signIn('ekonom');
  await heading('Vem ser vad');
  await page.getByRole('heading', { name: 'Se det som andra ser det' }).waitFor();
  expect(await page.getByLabel('Uppgift', { exact: true }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

inChromium('an admin ends another session, and whoever had it is told', async () => {
  await page.goto(origin);
  await signIn('ekonom');
  const { vem } = await page.evaluate(async () => (await fetch('/session')).json());
  const [admins, own] = [await chromium.newContext(), page];
  page = await admins.newPage();
  await page.goto(`${origin}/inloggningar`);
  await signIn('admin');
  const ends = page.getByRole('button', { name: `Avsluta ${vem}` });
  await ends.first().waitFor();
  for (let left = await ends.count(); left > 0; left -= 1) {
    await ends.first().click();
    await ends.nth(left - 1).waitFor({ state: 'detached' });
  }
  await own.reload();
  await own.getByRole('link', { name: 'Logga in' }).waitFor();
  await admins.close();
});

inChromium('before a session ends one is told, and may stay', async () => {
  await page.clock.install();
  await page.goto(`${origin}/budget`);
  await signIn('las');
  await page.clock.fastForward('28:00');
  const told = page.getByRole('status').filter({ hasText: /Du loggas ut om \d minut/ });
  await told.getByRole('button', { name: 'Fortsätt arbeta' }).waitFor();
  expect(complaints).toEqual([]);
});

inChromium('a telephone number is changed by keyboard alone', async () => {
  const tabTo = (name: string) => tabToIn(page, name);
  await page.goto(origin);
  await signIn('redaktor');
  await page.reload();
  await heading('Att göra');
  await page.getByRole('link', { name: /Särskilda boendet i Tierp/ }).waitFor();
  await tabTo('Till innehållet');
  await tabTo('Verksamheter');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Särskilda boendet i Tierp' }).waitFor();
  await tabTo('Särskilda boendet i Tierp');
  await page.keyboard.press('Enter');
  await field('Telefon (frivilligt)').waitFor();
  await tabTo('Telefon');
  await page.keyboard.type('0293-21 81 00');
  await tabTo('Varför ändrar du?');
  await page.keyboard.type('Numret saknades');
  await page.keyboard.press('Enter');
  await saved();
});
