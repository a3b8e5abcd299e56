import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { openWorkplace } from '../../shared/workplace/openWorkplace.ts';
import { sessionCookie } from '../../shared/workplace/session/cookies.ts';
import { launchChromium } from '../portal/chromium.ts';
import { Browser as Client } from './Browser.ts';
import { type Development, startDevelopment } from './development.ts';
import { chromiumPath, inChromium } from './inChromium.ts';

const slugs = ['tierp', 'heby'] as const;
const servers = new Map<string, RunningServer>();
let development: Development;

beforeAll(async () => {
  development = await startDevelopment(slugs);
  for (const slug of slugs) servers.set(slug, await development.start(slug));
});
afterAll(() => development.close());

const portOf = (slug: string) => servers.get(slug)?.port ?? 0;

describe('two parties in one browser', () => {
  let chromium: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    if (chromiumPath === null) return;
    chromium = await launchChromium(chromiumPath);
  });
  beforeEach(async () => {
    if (chromiumPath !== null) context = await chromium.newContext();
  });
  afterAll(async () => chromium?.close());

  async function signIn(origin: string, roll: string) {
    const page = await context.newPage();
    await page.goto(`${origin}/logga-in?till=/session`);
    await page.getByRole('checkbox', { name: new RegExp(`^${roll}:`) }).check();
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.waitForURL(`${origin}/session`);
    await page.close();
  }
  async function whoAt(origin: string): Promise<unknown> {
    const page = await context.newPage();
    const answer = await page.goto(`${origin}/session`);
    const { huvudman, roller } = JSON.parse((await answer?.text()) ?? '');
    await page.close();
    return [huvudman, ...roller];
  }

  inChromium.each([
    ['by names of their own', (slug: string) => `http://${slug}.localhost:${portOf(slug)}`],
    ['at two ports of one address', (slug: string) => `http://127.0.0.1:${portOf(slug)}`],
  ])('stay two, %s', async (_how, origin) => {
    await signIn(origin('tierp'), 'ekonom');
    await signIn(origin('heby'), 'las');
    expect(await whoAt(origin('tierp'))).toEqual(['tierp', 'ekonom']);
    expect(await whoAt(origin('heby'))).toEqual(['heby', 'las']);
    const cookies = await context.cookies([origin('tierp'), origin('heby')]);
    const own = cookies.filter(({ name }) => slugs.some((slug) => name === `vardnat-${slug}`));
    expect(own.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).toEqual([
      [true, 'Lax'],
      [true, 'Lax'],
    ]);
  });
});

test('the page on which one chooses who to be wants a role, and sends nobody to another machine', async () => {
  const browser = new Client();
  const origin = `http://tierp.localhost:${portOf('tierp')}`;
  const page = await browser.get(`${origin}/logga-in`);
  expect(page.text).not.toContain('samordnare');
  const none = await browser.submit(page, []);
  expect([none.status, none.text]).toEqual([400, expect.stringContaining('Välj minst en roll.')]);
  const elsewhere = new URL(browser.visited.find((one) => one.includes('redirect_uri=')) ?? '');
  elsewhere.searchParams.set('redirect_uri', 'https://ond.example/logga-in/svar/a');
  expect((await new Client().get(elsewhere)).status).toBe(400);
});

test('one setting turns it off: there is nothing to sign in at', async () => {
  const off = await development.start('tierp', false);
  const client = new Client();
  expect((await client.get(`http://127.0.0.1:${off.port}/logga-in`)).status).toBe(404);
  expect((await client.get(`http://127.0.0.1:${off.port}/session`)).status).toBe(404);
});

test('by https the cookie is one that no other host can set; without, people do not sign in', () => {
  expect(sessionCookie('tierp', 'https://tierp.example')).toEqual({
    name: '__Host-tierp',
    secure: true,
  });
  const at = (publicUrl: string) => () =>
    openWorkplace({ publicUrl, slug: 'tierp', issuers: [], own: {} } as unknown as Parameters<
      typeof openWorkplace
    >[0]);
  expect(at('http://tierp.example/graphql')).toThrow(/must be an https address.*WORKPLACE=false/);
  expect(at('https://tierp.example/graphql')).not.toThrow();
  expect(at('http://127.0.0.1:4007/graphql')).not.toThrow();
});
