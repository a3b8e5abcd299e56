import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { startIssuer } from '../../infra/local/startIssuer.ts';
import { natverksfraga } from '../../shared/serve/natverksfraga.ts';
import { developmentSignIn, signsInAt } from '../../shared/subgraph/developmentSignIn.ts';
import { readTrust } from '../../shared/subgraph/readTrust.ts';
import { gatewayJwks, trust } from '../identity.ts';
import { startNetwork, type TestNetwork, type TestNetworkOptions } from '../network.ts';
import { Hand } from './Hand.ts';
import { limits } from './underTest.ts';

/** A network whose people sign in at their workplaces and, with the same account, at samverkan's. */
export interface JointNetwork {
  network: TestNetwork;
  /** Through which gateway pages and subgraphs see the network from now on; gives the way back. */
  seenThrough(url: string): () => void;
  originOf(slug: string): string;
  close(): Promise<void>;
}

export async function startJointNetwork(
  only: string[],
  options: Pick<TestNetworkOptions, 'data'> = {},
): Promise<JointNetwork> {
  const dataDir = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const slugs = ['samverkan', ...only];
  const nowhere = (slug: string) => [slug, 'http://127.0.0.1:1/ingen'] as const;
  const parties = new Map(slugs.map((slug) => [slug, new Map(signsInAt(slug).map(nowhere))]));
  const issuer = await startIssuer({ dataDir, production: false }, 0, parties);
  const base = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  const known = await readTrust({ issuers: null, gatewayKeys: null, production: false, dataDir });
  const own = { issuers: [...known.issuers, ...trust.issuers], gatewayKeys: gatewayJwks };
  let gatewayUrl: string | null = null;
  const originOf = (slug: string) =>
    `http://${slug}.localhost:${network.subgraphs.get(slug)?.port ?? 0}`;
  const network = await startNetwork({
    ...options,
    only,
    subgraph: (slug) => ({
      trust: developmentSignIn(own, slug, slugs, base),
      natverksfraga: natverksfraga(() => gatewayUrl ?? ''),
      workplace: {
        limits,
        gatewayUrl: () => gatewayUrl,
        samverkanUrl: () => `${originOf('samverkan')}/`,
      },
    }),
  });
  gatewayUrl = network.gateway.url;
  return {
    network,
    originOf,
    seenThrough: (url) => {
      const before = gatewayUrl;
      gatewayUrl = url;
      return () => {
        gatewayUrl = before;
      };
    },
    close: async () => {
      await network.close();
      issuer.closeAllConnections();
      await new Promise((resolve) => issuer.close(resolve));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Somebody with a browser of their own, signed in at a workplace. */
export async function signedIn(
  chromium: Browser,
  { originOf }: JointNetwork,
  slug: string,
  ...roller: string[]
): Promise<Desk> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  await page.goto(originOf(slug));
  await page.getByRole('link', { name: 'Logga in' }).click();
  // At samverkan one chooses whose issuer it is.
  if (slug === 'samverkan') await page.getByRole('link', { name: 'samverkan' }).click();
  for (const roll of roller) {
    await page.getByRole('checkbox', { name: new RegExp(`^${roll}:`) }).check();
  }
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('button', { name: 'Logga ut' }).waitFor();
  return {
    context,
    complaints,
    origin: originOf(slug),
    hand: (keyboard) => new Hand(page, keyboard),
  };
}

/** Where somebody works. */
export interface Desk {
  context: BrowserContext;
  /** What the browser complains of: faults of the page, and what its policy has refused. */
  complaints: string[];
  origin: string;
  hand(keyboard: boolean): Hand;
}
