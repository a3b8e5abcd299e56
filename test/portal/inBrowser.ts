import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { findChromium } from './chromium.ts';
import type { PortalBrowser } from './PortalBrowser.ts';

const chromium = findChromium();

/** Tests that share what `start` starts; left out, and said so, where there is no browser, but never in CI. */
export function inBrowser<Tried extends PortalBrowser>(
  start: (chromium: string) => Promise<Tried>,
  tests: (portal: () => Tried) => void,
): void {
  if (chromium === null) {
    const why = 'No Chromium on this machine: the portal is not tried in a browser.';
    if (process.env.CI) throw new Error(`${why} Install the package chromium, or set CHROMIUM.`);
    console.warn(why);
  }
  (chromium === null ? describe.skip : describe)('the portal in a browser', () => {
    let started: Tried;
    beforeAll(async () => {
      started = await start(chromium as string);
    }, 240_000);
    afterEach(() => started?.closePages());
    afterAll(() => started?.close(), 60_000);
    tests(() => started);
  });
}
