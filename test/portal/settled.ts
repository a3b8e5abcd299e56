import type { Page } from 'playwright-core';

/** Waits until a page shows a heading and waits for no answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.locator('[aria-busy="true"], .laddar').first().waitFor({ state: 'detached' });
}
