import type { Page } from 'playwright-core';

/** The names of the tables and pictures of a page that scroll sideways, those behind "Visa som tabell" opened too. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const details of folded) details.open = true;
    const found = [...document.querySelectorAll('.rullar, .bild')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((box) => box.querySelector('caption, title')?.textContent ?? box.className);
    for (const details of folded) details.open = false;
    return found;
  })()`);
}
