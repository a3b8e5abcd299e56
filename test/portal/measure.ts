import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The bytes of script, gzipped, that a page of the built portal names in its own HTML; `file` is that of its beginning. */
export async function initialJs(folder: string, file: string): Promise<number> {
  const html = await readFile(join(folder, 'sidor', file), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path,
  );
  const files = await Promise.all(scripts.map((path) => readFile(join(folder, path ?? ''))));
  return files.reduce((sum, content) => sum + gzipSync(content).length, 0);
}

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
