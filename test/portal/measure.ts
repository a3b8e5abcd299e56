import type { Page } from 'playwright-core';

/** What a browser measured of one page. */
export interface Measured {
  /** Milliseconds from the start of the navigation to the largest contentful paint. */
  lcpMs: number;
  /** How much the layout shifted without the reader's doing. */
  cls: number;
  /** The longest task since the last reading, in milliseconds; 0 for none over 50 ms. */
  longestTaskMs: number;
}

/** Begins to measure with the next navigation of a page. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript({
    content: `
      window.measured = { lcpMs: 0, cls: 0, longestTaskMs: 0 };
      const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take))
        .observe({ type, buffered: true });
      on('largest-contentful-paint', ({ startTime }) => { measured.lcpMs = startTime; });
      on('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) measured.cls += value; });
      on('longtask', ({ duration }) => { measured.longestTaskMs = Math.max(measured.longestTaskMs, duration); });
    `,
  });
}

/** Makes the page's processor so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** What has been measured so far; the longest task begins anew. */
export function readMeasured(page: Page): Promise<Measured> {
  return page.evaluate<Measured>(`(() => {
    const found = { ...measured };
    measured.longestTaskMs = 0;
    return found;
  })()`);
}

/** Scrolls a box from top to end, 500 pixels in each frame: faster than a wheel or a finger does. */
export async function scrollThrough(page: Page, selector: string): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const box = document.querySelector(${JSON.stringify(selector)});
    const step = () => {
      const before = box.scrollTop;
      box.scrollTop += 500;
      if (box.scrollTop > before) requestAnimationFrame(step);
      else requestAnimationFrame(() => requestAnimationFrame(done));
    };
    step();
  })`);
}
