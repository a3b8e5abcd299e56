import type { Page } from 'playwright-core';
import { axeViolations, looksAt } from '../portal/accessibility.ts';

/** What is wrong with a page for somebody, narrow or wide, in the light or in the dark: what axe-core finds, and that it scrolls sideways. */
export async function faultsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  // What is folded is for everybody too.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  const found: string[] = [];
  for (const [width, colorScheme] of looksAt(new URL(address).pathname)) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const wrong = await axeViolations(page);
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    if (sideways) wrong.push('scrolls sideways');
    found.push(...wrong.map((one) => `${address}, ${width} px, ${colorScheme}: ${one}`));
  }
  return found;
}
