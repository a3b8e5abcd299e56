import { inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { lasTabell } from '../../shared/sheet/lasTabell.ts';
import type { PortalUnderTest } from './PortalUnderTest.ts';

/** The details that a page shows on demand, without scripts and on paper. */
export function details(portal: () => PortalUnderTest): void {
  test('a value shows on demand its owner, date and source, and whether it is made up', async () => {
    const { page, complaints } = await portal().open('/vardcentrum/tierp-alvkarleby');
    await page.getByRole('button', { name: 'Visa källan till varje uppgift' }).click();
    await page.locator('summary').filter({ hasText: 'Verksamheter' }).first().click();
    await page
      .getByRole('button', { name: /^Om uppgiften: Hälsocentralen i Tierp/ })
      .first()
      .click();
    const note = page.locator('.ruta:popover-open');
    await note.waitFor();
    expect(await note.innerText()).toMatch(
      /Lämnad av\s+Region Uppsala\s+Avser\s.+Källa\s.+Exempeluppgift: påhittad/s,
    );
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    // Nobody can unfold a page of paper.
    await page.emulateMedia({ media: 'print' });
    await page.locator('main details:not([open])').first().waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  }, 120_000);

  test('without scripts a page leads to its summary', async () => {
    const { page } = await portal().blank({ javaScriptEnabled: false });
    await page.goto(`${portal().origin}/vardcentrum/tierp-alvkarleby`);
    await page.waitForURL('**/enkel/vardcentrum/tierp-alvkarleby');
    const summary = await page.locator('main').innerText();
    expect(summary).toMatch(/^Vårdcentrum Tierp\/Älvkarleby\s.*Vuxenpsykiatri saknas/s);
    await page.getByRole('link', { name: 'Hemsjukvården, Tierps kommun' }).click();
    expect(await page.locator('main').innerText()).toMatch(/Telefon\s+inte angiven/);
    await page.goto(`${portal().origin}/tillganglighet`);
    await page.waitForURL('**/enkel/tillganglighet');
    expect(await page.locator('main').innerText()).toMatch(
      /\d+ av 29 enheter når målet 90 procent/,
    );
    await page.getByRole('link', { name: 'Sök verksamhet' }).click();
    await page.getByLabel('Namn, plats eller vad du söker').fill('vårdcentral eken uppsala');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('link', { name: 'Hälsocentralen Eken Uppsala (exempel)' }).click();
    expect(await page.locator('main').innerText()).toMatch(/Telefon\s+08-465 004 00/);
    // A page without one says so first, and waits for nothing.
    await page.goto(`${portal().origin}/utforska`);
    expect(await page.locator('body').innerText()).toMatch(/^Sidan behöver JavaScript/);
    expect(await page.locator('.laddar').isVisible()).toBe(false);
  }, 120_000);

  test('a long table is printed whole, without what can only be clicked', async () => {
    const { page } = await portal().open('/sok');
    const table = page.locator('table').first();
    const rows = Number(await table.getAttribute('aria-rowcount')) - 1;
    expect(rows).toBeGreaterThan(150);
    expect(await table.locator('tbody tr').count()).toBeLessThan(rows);
    await page.emulateMedia({ media: 'print' });
    await table.locator(`tr[aria-rowindex="${rows + 1}"]`).waitFor();
    expect(await table.locator('tbody tr').count()).toBe(rows);
    expect(await page.getByRole('navigation', { name: 'Sidor' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Spara som CSV' }).isVisible()).toBe(false);
    expect(await page.locator('.utskriftshuvud').innerText()).toMatch(
      /^Utskrivet \d+ \p{L}+ \d{4} från http.*\/sok$/u,
    );
  }, 120_000);
}

/** A page on paper: what is wrong with it, a line each, and how often text is drawn on each sheet of its PDF. */
export async function printed(page: Page): Promise<{ faults: string[]; words: number[] }> {
  // A4 at 96 pixels an inch.
  const width = 794;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.locator('main details:not([open])').first().waitFor({ state: 'detached' });
  const faults = await page.evaluate<string[]>(`(() => {
    const gone = (each) => getComputedStyle(each).display === 'none';
    const head = document.querySelector('.utskriftshuvud')?.innerText ?? '';
    const wide = document.documentElement.scrollWidth;
    return [
      !/\\d{4} från http/.test(head) && 'no day and address',
      wide > ${width} && 'is ' + wide + ' pixels wide',
      [...document.querySelectorAll('main :is(.ex, .exempeldata)')].some(gone) && 'no sample marks',
    ].filter(Boolean);
  })()`);
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  await page.emulateMedia({ media: null });
  return { faults: [...faults, ...strandedIn(pdf)], words: wordsOf(pdf) };
}

/** The tables of a tagged PDF whose name stands on another sheet than their first rows. */
function strandedIn(pdf: Buffer): string[] {
  const objects = pdf.toString('latin1').matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  const parts = new Map([...objects].map(([, number, part]) => [String(number), String(part)]));
  const within = (number: string) => {
    const kids = parts.get(number)?.match(/\/K ([^\n]*)/)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].map(([, each]) => String(each));
  };
  const is = (kind: string) => (number: string) =>
    /\/S \/(\w+)/.exec(parts.get(number) ?? '')?.[1] === kind;
  const sheetOf = (number: string): string | undefined =>
    /\/Pg (\d+)/.exec(parts.get(number) ?? '')?.[1] ??
    within(number)
      .map(sheetOf)
      .find((sheet) => sheet !== undefined);
  return [...parts.keys()].filter(is('Table')).flatMap((table) => {
    const name = within(table).find(is('Caption'));
    const first = within(table).filter(is('TR')).slice(0, 2);
    const apart = name !== undefined && first.some((row) => sheetOf(row) !== sheetOf(name));
    return apart ? [`table ${table} begins on another sheet than its name`] : [];
  });
}

/** How often text is drawn on each page of a PDF that Chromium made. */
function wordsOf(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, number]) => {
    const start = text.indexOf('stream\n', text.indexOf(`\n${number} 0 obj`)) + 'stream\n'.length;
    const drawn = inflateSync(pdf.subarray(start, text.indexOf('\nendstream', start)));
    return drawn.toString('latin1').match(/T[jJ]/g)?.length ?? 0;
  });
}

/** Saves a table by its button, and reads the file as the network reads tables that others send. */
async function saved(page: Page, name: string): Promise<{ fil: string; rows: string[][] }> {
  const table = page.getByRole('region', { name, exact: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    table.getByRole('button', { name: 'Spara som CSV' }).click(),
  ]);
  const rows: string[][] = [];
  for await (const { celler } of lasTabell(await download.path()))
    rows.push(celler.map(({ text }) => text));
  return { fil: download.suggestedFilename(), rows };
}

/** What is saved from a page can be opened again, and is what the page shows. */
export function exported(portal: () => PortalUnderTest): void {
  test('a table is saved as a file that the network reads, as it is sorted', async () => {
    const { page } = await portal().open('/halsa?svar=-namn');
    const { fil, rows } = await saved(page, 'Hur varje huvudman svarade');
    expect(fil).toBe('hur-varje-huvudman-svarade.csv');
    expect(rows[0]?.slice(0, 3)).toEqual(['Huvudman', 'Slag', 'Svar']);
    expect(rows).toHaveLength(18);
    expect(rows[1]?.slice(0, 3)).toEqual(['Östhammars kommun', 'Kommun', 'Svarade']);
    expect(rows[0]?.slice(-2)).toEqual(['kalla', 'exempel']);
    expect(rows[1]?.at(-1)).toBe('nej');
  }, 120_000);

  test('a picture is saved as SVG and as PNG', async () => {
    const { page } = await portal().open('/?lan=03');
    for (const [kind, start] of [
      ['SVG', '<'],
      ['PNG', '\u0089PNG'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: new RegExp(kind) })
          .first()
          .click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const content = Buffer.concat(chunks);
      expect(content.length).toBeGreaterThan(500);
      expect(content.toString('latin1', 0, start.length)).toBe(start);
      if (kind === 'SVG') expect(content.toString()).toMatch(/xempeldata, påhittad.*Hämtat/s);
    }
  }, 120_000);
}
