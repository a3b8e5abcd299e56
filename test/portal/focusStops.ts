import type { Page } from 'playwright-core';

/** Where the focus is, in words that tell two places apart, and whether a reader sees that it is there. */
const focused = `(() => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const outlined = (element) => element && getComputedStyle(element).outlineStyle !== 'none';
  const ring = () => at.ownerSVGElement
    && [...at.querySelectorAll('*')].some((part) => parseFloat(getComputedStyle(part).strokeWidth) >= 3);
  const seen = at === document.body || outlined(at) || outlined(at.closest('.cm-editor')) || ring();
  const all = [...document.querySelectorAll('*')];
  return [all.indexOf(at.getRootNode().host ?? at), at.tagName, seen ? 'seen' : 'unseen'].join(' ');
})()`;

/** Presses Tab so many times, and tells where each led. */
export async function focusStops(page: Page, presses: number): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate<string>(focused));
  }
  return stops;
}
