import { rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Portal } from '../../gateway/portal/Portal.ts';
import { buildPortal } from './buildPortal.ts';
import { launchChromium } from './chromium.ts';
import { settled } from './settled.ts';

/** How a reader looks at a page. */
export interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** A page that is open in the browser. */
export interface OpenPage {
  page: Page;
  /** What the browser complained of since it was opened: errors, refusals by the Content-Security-Policy. */
  complaints: string[];
  /** Requests that went elsewhere than to the origin. */
  foreign: string[];
  close(): Promise<void>;
}

const reader = {
  reducedMotion: 'reduce',
  locale: 'sv-SE',
  timezoneId: 'Europe/Stockholm',
} as const;
const height = 900;

/** The built portal, and a real browser to look at it in. */
export class PortalBrowser {
  readonly portal: Portal;
  readonly #browser: Browser;
  /** Where pages are opened: one for all, in which the scripts are fetched and compiled once. */
  readonly #context: BrowserContext;
  readonly #opened: OpenPage[] = [];

  protected constructor(portal: Portal, browser: Browser, context: BrowserContext) {
    this.portal = portal;
    this.#browser = browser;
    this.#context = context;
  }

  /** Builds the portal and starts a browser. */
  static async start(chromium: string): Promise<PortalBrowser> {
    return new PortalBrowser(...(await PortalBrowser.parts(chromium)));
  }

  protected static async parts(chromium: string): Promise<[Portal, Browser, BrowserContext]> {
    const [portal, browser] = await Promise.all([buildPortal(), launchChromium(chromium)]);
    return [portal, browser, await browser.newContext(reader)];
  }

  /** An empty window as a reader without history has it, who has fetched nothing before. */
  async blank({ width = 1280, colorScheme = 'light' }: Look, origin: string): Promise<OpenPage> {
    const viewport = { width, height };
    const context = await this.#browser.newContext({ ...reader, viewport, colorScheme });
    return this.#watch(await context.newPage(), origin, () => context.close());
  }

  /** Opens an address, and waits until it has its answers. */
  async open(path: string, look: Look, origin: string): Promise<OpenPage> {
    const { width = 1280, colorScheme = 'light' } = look;
    const page = await this.#context.newPage();
    const opened = this.#watch(page, origin, () => page.close());
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${origin}${path}`);
    await settled(page);
    return opened;
  }

  /** Opens an address that stays open until it is closed, whatever closePages() closes meanwhile. */
  async keep(path: string, look: Look, origin: string): Promise<OpenPage> {
    const opened = await this.open(path, look, origin);
    this.#opened.splice(this.#opened.indexOf(opened), 1);
    return opened;
  }

  /** Closes what has been opened, but for what is kept. */
  async closePages(): Promise<void> {
    for (const { close } of this.#opened.splice(0)) await close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await rm(this.portal.folder, { recursive: true, force: true });
  }

  #watch(page: Page, origin: string, shut: () => Promise<void>): OpenPage {
    page.setDefaultTimeout(60_000);
    const close = async () => {
      // A request that a test takes up on its way may still be under way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await shut();
    };
    const opened: OpenPage = { page, complaints: [], foreign: [], close };
    page.on('pageerror', ({ message }) => opened.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') opened.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:/.test(url.protocol) && url.origin !== origin) opened.foreign.push(url.href);
    });
    this.#opened.push(opened);
    return opened;
  }
}
