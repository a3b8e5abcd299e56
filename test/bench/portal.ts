import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { shellFile } from '../../gateway/portal/shellFile.ts';
import { findChromium, settled } from '../portal/chromium.ts';
import { ManyHuvudman } from '../portal/ManyHuvudman.ts';
import {
  initialJs,
  type Measured,
  observe,
  readMeasured,
  scrollThrough,
  slowDown,
} from '../portal/measure.ts';
import { PortalUnderTest } from '../portal/PortalUnderTest.ts';
import { type Figure, figuresText, isOut, median } from './pageFigures.ts';

const slower = 4;
const visits = 5;
const scrolls = 3;
const pages = ['/', '/vardcentrum/tierp-alvkarleby', '/plan/osthammar-2020', '/sok', '/halsa'];
const table = new URL('../../infra/figures/portal.md', import.meta.url);

/** Measures the portal's size and speed, prints the figures, writes them to infra/figures/portal.md, and exits 1 out of bounds. */
async function bench(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) {
    console.error('No Chromium on this machine: install the package chromium, or set CHROMIUM.');
    process.exitCode = 1;
    return;
  }
  const [load = 0] = loadavg();
  const portal = await PortalUnderTest.start(chromium);
  const figures: Figure[] = [];
  // The first visit pays for plans and statements that every later one finds ready.
  for (const path of pages) await portal.open(path);
  await portal.closePages();
  for (const path of pages) {
    const script = await initialJs(portal.portal.folder, shellFile(path));
    figures.push({
      what: `${path}: initial JavaScript, gzipped`,
      found: script / 1000,
      bound: 200,
      unit: 'kB',
    });
    const found: Visit[] = [];
    for (let nr = 0; nr < visits; nr += 1) found.push(await visit(portal, path));
    const lcpMs = median(found.map((one) => one.lcpMs));
    const cls = Math.max(...found.map((one) => one.cls));
    figures.push({
      what: `${path}: largest contentful paint`,
      found: lcpMs,
      bound: 1_500,
      unit: 'ms',
    });
    figures.push({ what: `${path}: layout shift`, found: cls, bound: 0.05, unit: '' });
    const answersMs = median(found.map((one) => one.answersMs));
    figures.push({ what: `${path}: answers shown`, found: answersMs, bound: null, unit: 'ms' });
  }
  const large = await ManyHuvudman.start(portal.portal, 300, 5_000);
  figures.push({
    what: '/sok: longest task while 5,000 rows scroll',
    found: await scrolling(portal, large.origin),
    bound: 100,
    unit: 'ms',
  });
  await large.close();
  await portal.close();

  const text = figuresText(figures, load, {
    title: 'The portal in figures',
    command: 'npm run bench:portal',
    how: `the page's processor slowed ${slower} times`,
    times: `times are the median of ${visits} first visits, shifts the largest, the longest task the median of ${scrolls} scrolls`,
  });
  console.log(text);
  await mkdir(new URL('./', table), { recursive: true });
  await writeFile(table, text);
  if (figures.some(isOut)) process.exitCode = 1;
}

/** What was measured of one visit. */
interface Visit extends Measured {
  /** Milliseconds from the start of the navigation until every answer stood on the page. */
  answersMs: number;
}

/** Opens a page as a first visitor does, on a processor made slower. */
async function visit(portal: PortalUnderTest, path: string): Promise<Visit> {
  const { page } = await portal.blank();
  await observe(page);
  await slowDown(page, slower);
  await page.goto(`${portal.origin}${path}`);
  await settled(page);
  const answersMs = await page.evaluate<number>('performance.now()');
  const measured = await readMeasured(page);
  await portal.closePages();
  return { ...measured, answersMs };
}

/** The longest task while a table of 5,000 rows is scrolled from top to end; the median of several times. */
async function scrolling(portal: PortalUnderTest, origin: string): Promise<number> {
  const { page } = await portal.blank();
  await observe(page);
  await page.goto(`${origin}/sok`);
  await settled(page);
  await page.locator('table[aria-rowcount="5101"]').waitFor({ timeout: 120_000 });
  await slowDown(page, slower);
  const longest: number[] = [];
  for (let nr = 0; nr < scrolls; nr += 1) {
    await page.evaluate(`document.querySelector('.rullar.hog').scrollTop = 0`);
    await readMeasured(page);
    await scrollThrough(page, '.rullar.hog');
    longest.push((await readMeasured(page)).longestTaskMs);
  }
  await portal.closePages();
  return median(longest);
}

await bench();
