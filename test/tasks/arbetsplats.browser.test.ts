import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readPortal } from '../../gateway/portal/readPortal.ts';
import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { launchChromium } from '../portal/chromium.ts';
import { buildPages } from '../workplace/buildPages.ts';
import { faultsAt } from '../workplace/faultsAt.ts';
import { type Hand, spent } from '../workplace/Hand.ts';
import { chromiumPath, inChromium } from '../workplace/inChromium.ts';
import { type Desk, type JointNetwork, signedIn, startJointNetwork } from '../workplace/joint.ts';
import { budgeten } from './browser/budgeten.ts';
import { familjecentralen } from './browser/familjecentralen.ts';
import { kvartalsrapporten } from './browser/kvartalsrapporten.ts';
import { malaren, vardgivaren } from './browser/vardgivaren.ts';
import type { Walk } from './browser/Walk.ts';
import { ways } from './browser/ways.ts';

/**
 * The weekly tasks of those who own the data, each by the right person in a browser, with no id or hash typed: once by mouse
 * on a desktop and once by keyboard alone on a phone. Heby is silent throughout.
 */

// A busy machine takes its time; none of these waits for anything but an answer.
jest.setTimeout(300_000);
const kommuner = ['osthammar', 'enkoping', 'habo', 'heby'];

let chromium: Browser;
let joint: JointNetwork;
const desks = new Map<string, Desk>();

/** Where somebody with those roles works at a party. */
async function at(slug: string, ...roller: string[]): Promise<Desk> {
  const key = `${slug} ${roller.join(' ')}`;
  const known = desks.get(key) ?? (await signedIn(chromium, joint, slug, ...roller));
  desks.set(key, known);
  return known;
}

beforeAll(async () => {
  if (chromiumPath === null) return;
  await buildPages();
  // The vårdgivare has an empty database: it has answered nothing and published nothing.
  const data = (given: Huvudmansdata) =>
    given.verksamheter?.some(({ namn }) => namn.includes('Mälaren'))
      ? { ...given, verksamheter: [], deltaganden: [], budgetar: [], matvarden: [] }
      : given;
  joint = await startJointNetwork([...kommuner, 'tierp', 'region-uppsala', malaren], { data });
  const gateway = await joint.network.gatewayWith(
    { heby: 'http://127.0.0.1:9' },
    { portal: await readPortal() },
  );
  joint.seenThrough(gateway.url);
  chromium = await launchChromium(chromiumPath);
});
afterAll(async () => {
  await chromium?.close();
  await joint?.close();
});
afterEach(() => {
  for (const { complaints } of desks.values()) expect(complaints).toEqual([]);
});

describe.each(ways)('$how', ({ how, width, keyboard, nummer }) => {
  const hands = async (slug: string, ...roller: string[]): Promise<Hand> => {
    const desk = await at(slug, ...roller);
    const hand = desk.hand(keyboard);
    await hand.page.setViewportSize({ width, height: 900 });
    await hand.page.goto(desk.origin);
    await hand.heading('Att göra');
    return hand;
  };
  const walked = (task: (walk: Walk) => Promise<void>) => () => task({ how, nummer, joint, hands });

  inChromium(
    "the ekonom drafts next year's budget, and the nämnd's secretary records its decision",
    walked(budgeten),
  );
  inChromium(
    'a private vårdgivare accepts an invitation, publishes a unit and leaves',
    walked(vardgivaren),
  );
  inChromium(
    'two huvudmän open a familjecentral with shared staff, and each signs its own part',
    walked(familjecentralen),
  );
  inChromium("the enhetschef files the third quarter's report", walked(kvartalsrapporten));
});

inChromium("a newcomer changes Tierp's draft, decides it, and sees it on the portal", async () => {
  const readme = (await readFile(new URL('../../README.md', import.meta.url), 'utf8')).replace(
    /\s+/g,
    ' ',
  );
  /** The README's next instruction to the newcomer. */
  const told = (sentence: string) => expect(readme).toContain(sentence);
  told("At http://tierp.localhost:4007/ choose *Logga in* and be Tierp's `ekonom`");
  const { origin, hand } = await at('tierp', 'ekonom');
  const begun = Date.now();
  const own = hand(false);
  const { page } = own;
  told("*Att göra* leads to the draft of next year's budget.");
  await own.link('Gör klart budgetutkastet för 2027');
  told('Change an amount, save, and log out.');
  await own.write(/^Belopp, Särskilda boendet i Tierp/, '33 500 000');
  await own.write('Varför ändrar du?', 'Enligt ramen');
  await own.button('Spara 1 ändrad post');
  await own.said('1 post är sparad');
  await own.button('Logga ut');
  // The issuer asks whether one means to sign out there too.
  await own.button('Logga ut');
  told('Log in as `beslutsfattare`, decide the budget, and follow the link to the portal');
  await own.link('Logga in igen');
  await own.press(page.getByRole('checkbox', { name: /^beslutsfattare:/ }));
  await own.button('Logga in');
  await own.link('Besluta budgeten för 2027');
  await own.choose('Instans', 'Kommunstyrelsen');
  await own.write('Datum', '2026-11-25');
  await own.write('Paragraf', '§ 120');
  await own.button('Fortsätt till beslut');
  await own.button('Besluta');
  await own.said('Budgeten för 2027 är beslutad');
  await own.link('Se det på portalen');
  await page.waitForURL((url) => url.origin !== origin);
  await page
    .getByText(/33\s500\s000/)
    .locator('visible=true')
    .first()
    .waitFor();
  spent('Newcomer', [own], begun);
});

inChromium('every page is for everybody, narrow and wide, in the light and the dark', async () => {
  const { origin, hand } = await at('osthammar', 'admin');
  const { page } = hand(false);
  const lists = [
    'verksamheter',
    'vardcentrum',
    'avtal',
    'uppdrag',
    'rapporter',
    'indikatorer',
    'dokument',
    'organisation',
    'instanser',
    'budgetposter',
  ];
  const found: string[] = [];
  const ones: string[] = [];
  for (const list of lists) {
    found.push(...(await faultsAt(page, `${origin}/${list}`)));
    const one = page.locator('main ul.uppgifter a').first();
    if ((await one.count()) > 0) ones.push((await one.getAttribute('href')) ?? '');
  }
  expect(ones.length).toBeGreaterThan(6);
  const addresses = [
    '/',
    ...ones,
    `${ones[0]}/stangVerksamhet`,
    '/verksamheter/ny',
    '/uppgifter/ny',
    '/budget',
    '/budget/2026',
    '/budget/2029/fran-fjolaret',
    '/matt',
    '/historik',
    '/atkomst',
    '/inloggningar',
    '/filer',
    '/meddelanden',
    '/utskick',
    '/ingen',
  ];
  for (const address of addresses) found.push(...(await faultsAt(page, `${origin}${address}`)));
  expect(found).toEqual([]);
});
