import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium, settled, viteBuild } from '../portal/chromium.ts';
import { observe, readMeasured, slowDown } from '../portal/measure.ts';
import { type Desk, signedIn, startJointNetwork } from '../workplace/joint.ts';
import { type Figure, figuresText, isOut, median } from './pageFigures.ts';

const slower = 4;
const visits = 5;
const parties = ['region-uppsala', 'tierp', 'alvkarleby'];
const plan = 'tierp-alvkarleby-2026';
/** The pages of a party's workplace, and of samverkan's, that are opened most. */
const pages = {
  tierp: [
    '/',
    '/verksamheter',
    '/verksamheter/kommunens-rehabilitering',
    '/budget/2026',
    '/planpunkter',
    '/historik',
  ],
  samverkan: ['/', '/vardcentra/tierp-alvkarleby', `/planer/${plan}`],
};
const table = new URL('../../infra/figures/workplace.md', import.meta.url);

/** Measures the speed of the workplace's pages for one who is signed in, prints the figures and writes them to infra/figures/workplace.md. */
async function bench(): Promise<void> {
  const path = findChromium();
  if (path === null) {
    console.error('No Chromium on this machine: install the package chromium, or set CHROMIUM.');
    process.exitCode = 1;
    return;
  }
  const [load = 0] = loadavg();
  await viteBuild('shared/workplace/app', ['--logLevel', 'warn']);
  const joint = await startJointNetwork(parties);
  const chromium = await launchChromium(path);
  const figures: Figure[] = [];
  const desks: [Desk, readonly string[]][] = [
    [await signedIn(chromium, joint, 'tierp', 'admin', 'ekonom', 'redaktor'), pages.tierp],
    [await signedIn(chromium, joint, 'samverkan', 'samordnare'), pages.samverkan],
  ];
  for (const [desk, addresses] of desks) {
    const slug = new URL(desk.origin).hostname.split('.')[0];
    // The first visit pays for plans and statements that every later one finds ready.
    for (const address of addresses) await visit(chromium, desk, address);
    for (const address of addresses) {
      const found = [];
      for (let nr = 0; nr < visits; nr += 1) found.push(await visit(chromium, desk, address));
      const what = `${slug}${address}`;
      figures.push(
        {
          what: `${what}: largest contentful paint`,
          found: median(found.map(({ lcpMs }) => lcpMs)),
          bound: 1_500,
          unit: 'ms',
        },
        {
          what: `${what}: layout shift`,
          found: Math.max(...found.map(({ cls }) => cls)),
          bound: 0.05,
          unit: '',
        },
      );
    }
  }
  await chromium.close();
  await joint.close();
  const text = figuresText(figures, load, {
    title: 'The workplace in figures',
    command: 'npm run bench:workplace',
    how: `the page's processor slowed ${slower} times`,
    times: `times are the median of ${visits} visits with an empty cache by one who is signed in, shifts the largest`,
  });
  console.log(text);
  await writeFile(table, text);
  if (figures.some(isOut)) process.exitCode = 1;
}

/** Opens a page as somebody does who is signed in and has nothing of it in the browser, on a processor made slower. */
async function visit(chromium: Browser, { context, origin }: Desk, address: string) {
  const storageState = await context.storageState();
  const own = await chromium.newContext({ storageState, viewport: { width: 1280, height: 900 } });
  const page = await own.newPage();
  await observe(page);
  await slowDown(page, slower);
  await page.goto(`${origin}${address}`);
  await settled(page);
  const measured = await readMeasured(page);
  await own.close();
  return measured;
}

await bench();
