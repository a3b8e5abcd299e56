import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { lasTabell } from '../../shared/sheet/lasTabell.ts';
import type { PortalUnderTest } from './PortalUnderTest.ts';

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
    }
  }, 120_000);
}
