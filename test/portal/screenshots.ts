import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { signedIn, startJointNetwork } from '../workplace/joint.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { PortalUnderTest } from './PortalUnderTest.ts';

/** The pictures of the README, of the portal: a file's name, an address, how it is looked at, and what stands at the top; the page's head when left out. */
const pictures = [
  ['oversikt', '/?lan=03', {}],
  ['vardcentrum', '/vardcentrum/tierp-alvkarleby#natverk', {}, '#natverk'],
  [
    'funktioner',
    '/vardcentrum/tierp-alvkarleby#funktioner',
    { colorScheme: 'dark' },
    '#funktioner',
  ],
  ['plan', '/plan/osthammar-2020', {}],
  ['tillganglighet', '/tillganglighet', {}],
  ['halsa', '/halsa', {}],
  ['utforska', '/utforska?fraga=Vardcentrum&variabler=%7B%22id%22%3A%22osthammar%22%7D', {}],
  ['oversikt-smal', '/', { width: 320 }],
  ['verksamhet', '/verksamhet/privat-halsocentralen-eken/halsocentralen-eken-uppsala', {}],
  ['jamfor', '/jamfor?val=tierp,alvkarleby', {}],
] as const;
const folder = fileURLToPath(new URL('../../infra/figures/', import.meta.url));

/** Those of the workplace, as an administrator at Tierp has it. */
const work = [
  ['att-gora', '/'],
  ['verksamhet', '/verksamheter/kommunens-rehabilitering'],
  ['budget', '/budget/2027'],
  ['vem-ser-vad', '/atkomst'],
] as const;

/** Takes the pictures anew, of the portal as it stands over the whole network and of a workplace, into infra/figures/. */
async function takeScreenshots(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) {
    console.error('No Chromium on this machine: install the package chromium, or set CHROMIUM.');
    process.exitCode = 1;
    return;
  }
  await mkdir(folder, { recursive: true });
  if (process.argv.includes('--workplace')) return takeWorkplace(chromium);
  const portal = await PortalUnderTest.start(chromium);
  for (const [name, path, look, top = 'body'] of pictures) {
    const { page } = await portal.open(path, look);
    await page.evaluate(`document.querySelector(${JSON.stringify(top)}).scrollIntoView()`);
    await page.screenshot({ path: `${folder}portal-${name}.png`, scale: 'css' });
    await portal.closePages();
    console.log(`infra/figures/portal-${name}.png`);
  }
  await portal.close();
  await takeWorkplace(chromium);
}

/** Takes those of the workplace of a party among others. */
async function takeWorkplace(path: string): Promise<void> {
  const joint = await startJointNetwork(['tierp', 'alvkarleby', 'region-uppsala']);
  const chromium = await launchChromium(path);
  const { origin, context } = await signedIn(chromium, joint, 'tierp', 'admin');
  const page = context.pages()[0] ?? (await context.newPage());
  for (const [name, address] of work) {
    await page.goto(`${origin}${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
    await page.screenshot({ path: `${folder}arbetsplats-${name}.png`, scale: 'css' });
    console.log(`infra/figures/arbetsplats-${name}.png`);
  }
  await chromium.close();
  await joint.close();
}

await takeScreenshots();
