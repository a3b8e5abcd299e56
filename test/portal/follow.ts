import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/** Follows a link, the last of its name, to the page with the heading `heading`, and waits until it has its answers. */
export async function follow(page: Page, link: string, heading = link): Promise<void> {
  await page.getByRole('link', { name: link }).last().click();
  // Until then it is the page before that is waited for, which has long had its answers.
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await settled(page);
}
