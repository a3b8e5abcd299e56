import type { Page } from 'playwright-core';

/** The buttons that tell of a value and stand at the beginning of a line, parted from the word that they are about. */
export function loneButtons(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.omuppgift')].filter((about) => {
    const before = about.previousSibling;
    if (!before) return false;
    const range = document.createRange();
    range.selectNode(before);
    const word = [...range.getClientRects()].at(-1);
    const button = about.querySelector('button').getBoundingClientRect();
    return word && button.height > 0 && button.top + button.height / 2 > word.bottom;
  }).map((about) => about.querySelector('button').getAttribute('aria-label'))`);
}
