import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../portal/chromium.ts';
import { buildPages } from '../workplace/buildPages.ts';
import { chromiumPath, inChromium } from '../workplace/inChromium.ts';
import { type JointNetwork, signedIn, startJointNetwork } from '../workplace/joint.ts';
import { others } from './browser/others.ts';
import { revisornsVecka } from './browser/revisorn.ts';
import { type Desks, parterna, strategensPlan } from './browser/strategen.ts';

/**
 * Two weekly tasks of the joint work, in a browser from signing in to done: the närvårdsstrateg's plan and the revisor's
 * follow-up. Each is done by the right person, with no id or hash typed, once by mouse on a desktop and once by keyboard alone
 * on a phone. Heby is silent throughout. One network and one browser for all.
 */

// A busy machine takes its time; none of these waits for anything but an answer.
jest.setTimeout(300_000);

let chromium: Browser;
let joint: JointNetwork;
let desks: Desks;

beforeAll(async () => {
  if (chromiumPath === null) return;
  await buildPages();
  joint = await startJointNetwork([...parterna, 'heby']);
  const { network } = joint;
  const gateway = await network.gatewayWith({ heby: 'http://127.0.0.1:9' });
  joint.seenThrough(gateway.url);
  for (const part of parterna) await fullmaktige(part);
  chromium = await launchChromium(chromiumPath);
  const at = (slug: string, ...roller: string[]) => signedIn(chromium, joint, slug, ...roller);
  desks = {
    joint,
    strateg: await at('tierp', 'planerare'),
    samordnare: await at('samverkan', 'samordnare'),
    redaktor: await at('tierp', 'redaktor'),
    beslutsfattare: {
      'region-uppsala': await at('region-uppsala', 'beslutsfattare'),
      tierp: await at('tierp', 'beslutsfattare'),
      alvkarleby: await at('alvkarleby', 'beslutsfattare'),
    },
  };
});
afterAll(async () => {
  await chromium?.close();
  await joint?.close();
});

afterEach(() => {
  if (chromiumPath === null) return;
  const { strateg, samordnare, redaktor, beslutsfattare } = desks;
  const all = [strateg, samordnare, redaktor, ...Object.values(beslutsfattare)];
  expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
});

/** An instance of a party that may decide on an item of any size. */
async function fullmaktige(part: string): Promise<void> {
  const { data } = await joint.network.askOwn(
    part,
    'mutation ($i: RegistreraBeslutsinstans!) { registreraBeslutsinstans(input: $i) { fel { meddelande } } }',
    {
      i: {
        huvudmanId: part,
        id: 'fullmaktige-prov',
        namn: 'Fullmäktige',
        beslutarOm: 'Gemensamma planer',
        gransBelopp: '90000000',
        skal: 'Prov',
      },
    },
  );
  expect(data?.registreraBeslutsinstans.fel).toEqual([]);
}

strategensPlan(inChromium, () => desks);
others(inChromium, () => ({ ...desks, chromium }));
revisornsVecka(inChromium, () => ({ ...desks, chromium }));
