import { rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { GatewayOptions } from '../../gateway/gateway.ts';
import { fixedNetwork, type NetworkSource } from '../../gateway/NetworkSource.ts';
import type { Portal } from '../../gateway/portal/Portal.ts';
import { networkFrom } from '../../gateway/readNetwork.ts';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';
import { buildPortal } from './buildPortal.ts';
import { launchChromium } from './chromium.ts';

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
}

/** The built portal over the real network, in a real browser: one of each for all tests. */
export class PortalUnderTest {
  readonly network: TestNetwork;
  readonly portal: Portal;
  /** The origin of a gateway over the whole network, which follows a registry. */
  readonly origin: string;
  readonly #browser: Browser;
  readonly #registry: TestRegistry;
  readonly #register: RegistrySource;
  readonly #contexts: BrowserContext[] = [];

  private constructor(
    parts: Pick<PortalUnderTest, 'network' | 'portal' | 'origin'>,
    browser: Browser,
    registry: TestRegistry,
    register: RegistrySource,
  ) {
    this.network = parts.network;
    this.portal = parts.portal;
    this.origin = parts.origin;
    this.#browser = browser;
    this.#registry = registry;
    this.#register = register;
  }

  static async start(chromium: string): Promise<PortalUnderTest> {
    const portal = await buildPortal();
    const network = await startNetwork();
    const registry = await TestRegistry.start();
    const linden = 'privat-vardboendet-linden';
    await registry.send(await registry.network.join(linden));
    await registry.say(linden, { type: 'publish', kontraktsversion: '1.1.0', extension: null });
    const place = { url: registry.url, file: null, genesis: null, log };
    const register = await RegistrySource.follow(place);
    const source: NetworkSource = {
      ...fixedNetwork(networkFrom(networkFile(network))),
      register: () => register.register(),
    };
    const gateway = await network.gatewayWith({}, { network: source, portal });
    const parts = { network, portal, origin: new URL(gateway.url).origin };
    return new PortalUnderTest(parts, await launchChromium(chromium), registry, register);
  }

  /** The origin of another gateway with the portal, some members elsewhere. */
  async originWith(
    addresses: Record<string, string>,
    options: Partial<GatewayOptions> = {},
  ): Promise<string> {
    const { url } = await this.network.gatewayWith(addresses, { portal: this.portal, ...options });
    return new URL(url).origin;
  }

  /** An empty window of its own, as a reader without history has it. */
  async blank({ width = 1280, colorScheme = 'light' }: Look = {}, origin = this.origin) {
    const context = await this.#browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    const opened: OpenPage = { page, complaints: [], foreign: [] };
    page.on('pageerror', ({ message }) => opened.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') opened.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:/.test(url.protocol) && url.origin !== origin) opened.foreign.push(url.href);
    });
    return opened;
  }

  /** Opens an address in such a window, and waits until it has its answers. */
  async open(path: string, look: Look = {}, origin = this.origin): Promise<OpenPage> {
    const opened = await this.blank(look, origin);
    await opened.page.goto(`${origin}${path}`);
    await settled(opened.page);
    return opened;
  }

  /** Closes the windows that are open. */
  async closePages(): Promise<void> {
    for (const context of this.#contexts.splice(0)) {
      // A request that a test takes up on its way may still be under way.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.network.close();
    await this.#register.close();
    await this.#registry.close();
    await rm(this.portal.folder, { recursive: true, force: true });
  }
}

/** Follows a link to the page with the heading `heading`, and waits until it has its answers. */
export async function follow(page: Page, link: string, heading = link): Promise<void> {
  await page.getByRole('link', { name: link }).click();
  // Until then it is the page before that is waited for, which has long had its answers.
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await settled(page);
}

/** Waits until a page shows a heading and waits for no answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.locator('[aria-busy="true"], .laddar').first().waitFor({ state: 'detached' });
}

const networkFile = ({ subgraphs }: TestNetwork) => {
  const urls = Object.fromEntries([...subgraphs].map(([slug, { url }]) => [slug, url]));
  const { samverkan, 'privat-rehab-fyris': fyris, ...others } = urls;
  const older = fyris && { 'privat-rehab-fyris': { url: fyris, kontraktsversion: '1.0.0' } };
  return { samverkan, huvudman: { ...others, ...older } };
};
