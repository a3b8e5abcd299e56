import { beforeAll, describe, expect, test } from '@jest/globals';
import { axeViolations } from './axeViolations.ts';
import { closedAddress } from './closedAddress.ts';
import type { PortalUnderTest } from './PortalUnderTest.ts';
import { pages } from './pages.ts';

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;

/** No page has a violation that axe-core finds, light or dark, wide or narrow; and none scrolls sideways. */
export function accessibility(portal: () => PortalUnderTest): void {
  describe('axe-core finds nothing', () => {
    let silent: string;
    beforeAll(async () => {
      silent = await portal().originWith({ tierp: await closedAddress() });
    }, 60_000);

    const cases = pages.flatMap(([path]) => [
      [path, 'with all', false] as const,
      [path, 'with a member missing', true] as const,
    ]);
    test.each(cases)(
      'on %s %s',
      async (path, _who, missing) => {
        const origin = missing ? silent : portal().origin;
        const { page } = await portal().open(path, looks[0], origin);
        for (const { width, colorScheme } of looks) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const look = `${width} ${colorScheme}`;
          expect([look, await axeViolations(page)]).toEqual([look, []]);
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
          expect([look, wide]).toEqual([look, width]);
        }
      },
      180_000,
    );
  });
}
