import { expect, test } from '@jest/globals';
import { axeViolations } from './axeViolations.ts';
import type { OpenPage } from './PortalBrowser.ts';

const looks = [
  [1280, 'light', 'all'],
  [1280, 'dark', 'colours'],
  [320, 'light', 'all'],
  [320, 'dark', 'colours'],
] as const;

/** A page that is kept open has no violation that axe-core finds, wide or narrow, light or dark; and does not scroll sideways. */
export function accessibility(opened: () => OpenPage): void {
  test.each(looks)(
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
