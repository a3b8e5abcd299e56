import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { long } from '../runner/long.ts';
import type { OpenPage } from './PortalBrowser.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.1 A and AA, with axe's own best practices. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Those that look at colours: what another colour scheme can break. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe-core finds wrong on a page as it stands, a sentence each; none is as it should be. */
export async function axeViolations(page: Page, rules: 'all' | 'colours' = 'all') {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const runOnly = rules === 'all' ? all : colours;
  // What is found right is not reported in detail, which would take as long again.
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  const found = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} ${target.join(' ')} ${failureSummary}`,
    ),
  );
}

type Seen = readonly [width: number, colorScheme: 'light' | 'dark', rules: 'all' | 'colours'];
const every: readonly Seen[] = [
  [1280, 'light', 'all'],
  [1280, 'dark', 'colours'],
  [320, 'light', 'all'],
  [320, 'dark', 'colours'],
];
/** Wide and narrow, dark and light, each once. */
const two = [
  [1280, 'dark', 'all'],
  [320, 'light', 'all'],
] as const satisfies readonly Seen[];

/** The looks that a page is given of `looks`: in the short form one, by its address, so that half of the pages get the other. */
export const looksAt = (address: string, looks: readonly Seen[] = two): readonly Seen[] =>
  long ? looks : [two[address.length % 2 === 0 ? 0 : 1]];

/** A page that is kept open has no violation that axe-core finds, wide or narrow, light or dark; and does not scroll sideways. */
export function accessibility(path: string, opened: () => OpenPage): void {
  test.each(looksAt(path, every))(
    'axe-core finds nothing: %d px, %s',
    async (width, colorScheme, rules) => {
      const { page } = opened();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(page, rules)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
    120_000,
  );
}

/** Where the focus is, in words that distinguish two places, and whether a reader sees that it is there. */
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

/** Presses Tab so many times, and returns where each led. */
export async function focusStops(page: Page, presses: number): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate<string>(focused));
  }
  return stops;
}

/** The buttons that explain a value and stand at the beginning of a line, parted from the word that they are about. */
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
