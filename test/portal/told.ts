import { expect, test } from '@jest/globals';
import type { PortalUnderTest } from './PortalUnderTest.ts';

/** What a page tells when it is asked, and on paper. */
export function told(portal: () => PortalUnderTest): void {
  test('a value tells on demand whose it is, from when, from which source, and whether it is made up', async () => {
    const { page, complaints } = await portal().open('/vardcentrum/tierp-alvkarleby');
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
    expect(complaints).toEqual([]);
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
  }, 120_000);
}
