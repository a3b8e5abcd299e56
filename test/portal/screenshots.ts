import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';
import { PortalUnderTest } from './PortalUnderTest.ts';

/** The pictures of the README: a file's name, an address, how it is looked at, and what stands at the top; the page's head when left out. */
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

/** Takes the pictures anew, of the portal as it stands over the whole network, into infra/figures/. */
async function takeScreenshots(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) {
    console.error('No Chromium on this machine: install the package chromium, or set CHROMIUM.');
    process.exitCode = 1;
    return;
  }
  await mkdir(folder, { recursive: true });
  const portal = await PortalUnderTest.start(chromium);
  for (const [name, path, look, top = 'body'] of pictures) {
    const { page } = await portal.open(path, look);
    await page.evaluate(`document.querySelector(${JSON.stringify(top)}).scrollIntoView()`);
    await page.screenshot({ path: `${folder}portal-${name}.png`, scale: 'css' });
    await portal.closePages();
    console.log(`infra/figures/portal-${name}.png`);
  }
  await portal.close();
}

await takeScreenshots();
