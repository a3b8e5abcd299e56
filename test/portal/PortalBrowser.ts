import { rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Portal } from '../../gateway/portal/Portal.ts';
import { buildPortal, launchChromium, settled } from './chromium.ts';

/** How a reader looks at a page. */
export interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
  /** False: scripts are turned off. */
  javaScriptEnabled?: boolean;
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
const watched = ['pageerror', 'console', 'request'] as const;

/** The built portal, and a real browser to look at it in. */
export class PortalBrowser {
  readonly portal: Portal;
  readonly #browser: Browser;
  /** Where pages are opened: one for all, in which the scripts are fetched and compiled once. */
  readonly #context: BrowserContext;
  readonly #opened: OpenPage[] = [];
  /** Windows that nothing is looked at in: to open one anew takes a second of processor time, and all is fetched and compiled again. */
  readonly #free: Page[] = [];

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
  async blank(look: Look, origin: string): Promise<OpenPage> {
    const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = look;
    const viewport = { width, height };
    const options = { ...reader, viewport, colorScheme, javaScriptEnabled };
    const context = await this.#browser.newContext(options);
    return this.#watch(await context.newPage(), origin, () => context.close());
  }

  /** Opens an address, and waits until it has its answers. */
  async open(path: string, look: Look, origin: string): Promise<OpenPage> {
    const { width = 1280, colorScheme = 'light' } = look;
    const page = this.#free.pop() ?? (await this.#context.newPage());
    const opened = this.#watch(page, origin, () => this.#leave(page));
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, media: null });
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
    // A run of tests removes all of its own at its end.
    if (!process.env.TEST_FOLDER) await rm(this.portal.folder, { recursive: true });
  }

  /** Lets go of a window, in which nothing may be under way any longer that the next one to look would hear of. */
  async #leave(page: Page): Promise<void> {
    for (const event of watched) page.removeAllListeners(event);
    // At an address of its own, so that the next one is gone to and not only scrolled to.
    const stops = page.evaluate("stop(); history.replaceState(null, '', '/lämnad')");
    const left = await stops.then(
      () => true,
      () => false,
    );
    if (left) this.#free.push(page);
    else await page.close();
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
