import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { settled } from './chromium.ts';
import type { PortalUnderTest } from './PortalUnderTest.ts';

/** Follows a link, the last of its name, to the page with the heading `heading`, and waits until it has its answers. */
export async function follow(page: Page, link: string, heading = link): Promise<void> {
  await page.getByRole('link', { name: link }).last().click();
  // Until then it is the page before that is waited for, which has long had its answers.
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await settled(page);
}

/** What on a page moves by itself or glides when it changes, in the editor's own tree too: animations, transitions, smooth scrolling. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const within = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element]);
    const takesTime = (durations) => durations.split(', ').some((one) => parseFloat(one) > 0);
    return within(document).flatMap((element) => [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const moves = [
        style.animationName !== 'none' && 'animation ' + style.animationName,
        takesTime(style.transitionDuration) && 'transition ' + style.transitionProperty,
        style.scrollBehavior === 'smooth' && 'smooth scrolling',
      ].filter(Boolean);
      return moves.map((what) => element.tagName + '.' + element.className + (pseudo ?? '') + ': ' + what);
    }));
  })()`);
}

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
    const sortedBy = (order: string) =>
      table.locator(`th[aria-sort="${order}"]`).filter({ hasText: 'Huvudman' });
    await heading.getByRole('button').click();
    await sortedBy('ascending').waitFor();
    await heading.getByRole('button').click();
    expect(path(page)).toBe('/halsa?svar=-namn');
    await sortedBy('descending').waitFor();
    await page.goBack();
    expect(path(page)).toBe('/halsa?svar=namn');
    await sortedBy('ascending').waitFor();

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
