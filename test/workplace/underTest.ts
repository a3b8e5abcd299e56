import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { issuersFrom } from '../../shared/access/readIssuers.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import type { SubgraphOptions } from '../../shared/subgraph/startSubgraph.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { gatewayJwks, trust } from '../identity.ts';
import { log } from '../log.ts';
import { Browser, type Page } from './Browser.ts';
import { asks, clientSecret, type TestProvider } from './identityProvider.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
/** What the subgraph proves itself by at the provider. */
export const secretFile = join(folder, 'hemlighet');
writeFileSync(secretFile, `${clientSecret}\n`);

/** The working day of a subgraph under test. */
export const limits = { idleMs: 30 * 60_000, dayMs: 10 * 3_600_000 };

/** How Keycloak's claims are read, as ISSUERS has it. */
export const keycloakClaims = {
  huvudman: { constant: 'tierp' },
  roller: {
    path: 'realm_access.roles',
    table: { 'vn-ekonom': 'ekonom', 'vn-beslut': ['beslutsfattare'], 'vn-admin': 'admin' },
  },
  audience: { besides: ['account'] },
};

export interface TierpOptions {
  databaseUrl: string;
  /** What ISSUERS says of the provider beside its address and keys. */
  issuer?: object;
  signIn?: object;
  slug?: string;
  gatewayUrl?: () => string | null;
  options?: Partial<SubgraphOptions>;
  log?: FastifyBaseLogger;
}

/** Starts Tierp's subgraph, whose people sign in with a provider; as any of them it has read its issuers out of JSON. */
export async function startTierp(
  provider: TestProvider,
  {
    databaseUrl,
    issuer = {},
    signIn = {},
    slug = 'tierp',
    gatewayUrl = () => null,
    options = {},
    log: own = log,
  }: TierpOptions,
): Promise<RunningServer> {
  const issuers = issuersFrom(
    {
      issuers: [
        {
          issuer: provider.issuer,
          jwks: provider.jwks,
          huvudman: [slug],
          claims: keycloakClaims,
          signIn: { clientId: 'vardnat', clientSecretFile: secretFile, ...asks, ...signIn },
          ...issuer,
        },
      ],
    },
    folder,
  );
  return startHuvudman(await loadHuvudman(slug), {
    port: 0,
    host: '127.0.0.1',
    databaseUrl,
    trust: { issuers: [...trust.issuers, ...issuers], gatewayKeys: gatewayJwks },
    workplace: { limits, gatewayUrl },
    log: own,
    ...options,
  });
}

/** The workplace of a subgraph, as people write its address. */
export const workplaceOf = ({ port }: RunningServer, slug = 'tierp') =>
  `http://${slug}.localhost:${port}`;

/** Signs somebody in, in a new browser. */
export async function signedIn(
  provider: TestProvider,
  server: RunningServer,
  who: string,
): Promise<Browser> {
  const browser = new Browser();
  await signIn(browser, provider, server, who);
  return browser;
}

/** Signs somebody in, in a browser; gives the page that it came to. */
export async function signIn(
  browser: Browser,
  provider: TestProvider,
  server: RunningServer,
  who: string,
): Promise<Page> {
  provider.who = who;
  return browser.get(`${workplaceOf(server)}/logga-in?till=/session`);
}

/** Asks the subgraph's GraphQL endpoint as a page of the workplace does. */
export async function ask(browser: Browser, server: RunningServer, query: string) {
  const page = await browser.post(`${workplaceOf(server)}/graphql`, { query });
  return { status: page.status, ...JSON.parse(page.text) };
}

/** A change that an ekonom may make, of a draft with a name of its own. */
export const skapaBudget = (id: string) =>
  `mutation { skapaBudget(input: { huvudmanId: "tierp", id: "${id}", ar: 2028, belopp: "250000.00", skal: "Utkast" }) { budget { id } fel { kod } } }`;

/** The code of a refusal. */
export const codeOf = (page: Page): string | undefined =>
  JSON.parse(page.text).errors?.[0]?.extensions?.code;
