import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { follow } from './follow.ts';
import type { PortalUnderTest } from './PortalUnderTest.ts';
import { settled } from './settled.ts';

const path = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
};

/** How a reader comes to places and back: addresses, history, the keyboard alone. */
export function movement(portal: () => PortalUnderTest): void {
  test('what is sorted stands in the address, Back undoes it, and the address leads to it', async () => {
    const { page } = await portal().open('/halsa');
    const table = page.getByRole('region', { name: 'Hur varje huvudman svarade' }).first();
    const heading = table.getByRole('columnheader', { name: 'Huvudman' });
    await heading.getByRole('button').click();
    await heading.getByRole('button').click();
    expect(path(page)).toBe('/halsa?svar=-namn');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await page.goBack();
    expect(path(page)).toBe('/halsa?svar=namn');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');

    const { page: linked } = await portal().open('/halsa?svar=-namn');
    const first = linked.locator('table').first().locator('tbody tr').first();
    expect(await first.innerText()).toMatch(/^Östhammars kommun/);
  }, 120_000);

  test('Back and Forward lead through the pages, each with its title', async () => {
    const { page } = await portal().open('/');
    await follow(page, 'Nätverkets hälsa');
    expect(await page.title()).toBe('Nätverkets hälsa – Vårdnät');
    await follow(page, 'Tillgänglighetsredogörelse');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Nätverkets hälsa' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor();
    expect(await page.title()).toBe('Översikt – Vårdnät');
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Nätverkets hälsa' }).waitFor();
    expect(await page.title()).toBe('Nätverkets hälsa – Vårdnät');
  }, 120_000);

  describe('with the keyboard alone', () => {
    test('the menu can be jumped over, and a page be reached', async () => {
      const { page } = await portal().open('/');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Hoppa till innehållet');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('innehall');

      const link = page.getByRole('link', { name: 'Nätverkets hälsa' });
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Nätverkets hälsa' }).waitFor();
      await settled(page);
      await page.getByRole('button', { name: 'Visa frågan' }).last().focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.locator('pre').innerText()).toMatch(/query Halsa/);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await page.locator(':focus').innerText()).toBe('Visa frågan');
    }, 120_000);
  });
}
