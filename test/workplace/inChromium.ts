import { test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { findChromium } from '../portal/chromium.ts';

/** Where the browser is; null when there is none. */
export const chromiumPath: string | null = findChromium();

/** A test that needs the browser: left out where there is none, but for CI, where it fails. */
export const inChromium = chromiumPath === null && process.env.CI !== 'true' ? test.skip : test;

/** Signs in with roles at a workplace under development, from the page that the browser is at. */
export async function signInAs(page: Page, ...roller: string[]): Promise<void> {
  await page.getByRole('link', { name: 'Logga in' }).click();
  for (const roll of roller) {
    await page.getByRole('checkbox', { name: new RegExp(`^${roll}:`) }).check();
  }
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('button', { name: 'Logga ut' }).waitFor();
}

/** A new page, whose faults and what its policy has refused come to `complaints`. */
export async function openedIn(context: BrowserContext, complaints: string[]): Promise<Page> {
  const one = await context.newPage();
  one.on('pageerror', (error) => complaints.push(error.message));
  one.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  return one;
}

/** Presses Tab until the focus is at what begins with a name. */
export async function tabToIn(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      const label = at?.id && document.querySelector(`label[for="${at.id}"]`);
      return (label || at)?.textContent?.trim() ?? '';
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`${name} cannot be reached by Tab`);
}
