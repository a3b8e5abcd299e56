import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { SettingError } from '../shared/errors/SettingError.ts';
import type { Delgraf } from './Delgraf.ts';
import type { RegisteredPart } from './samverkan/parter.ts';

/** A member: its slug, and how its config is loaded, so that starting one reads one. */
export interface Member {
  id: string;
  load: () => Promise<Config>;
}

/** A huvudman on this project's runtime, or a subgraph written otherwise, which starts itself. */
export type Config = { huvudman: Huvudman } | { delgraf: Delgraf };

/** The huvudmän of the network, in the order in which they are listed. A new one is a file and a line here. */
export const network: readonly Member[] = [
  { id: 'region-uppsala', load: () => import('./region-uppsala.ts') },
  { id: 'habo', load: () => import('./habo.ts') },
  { id: 'alvkarleby', load: () => import('./alvkarleby.ts') },
  { id: 'knivsta', load: () => import('./knivsta.ts') },
  { id: 'heby', load: () => import('./heby.ts') },
  { id: 'tierp', load: () => import('./tierp/huvudman.ts') },
  { id: 'uppsala', load: () => import('./uppsala.ts') },
  { id: 'enkoping', load: () => import('./enkoping.ts') },
  { id: 'osthammar', load: () => import('./osthammar.ts') },
  {
    id: 'privat-halsocentralen-eken',
    load: () => import('./privat-halsocentralen-eken.ts'),
  },
  { id: 'privat-rehab-fyris', load: () => import('./privat-rehab-fyris/delgraf.ts') },
  { id: 'privat-hemvard-malaren', load: () => import('./privat-hemvard-malaren.ts') },
  {
    id: 'privat-vardboendet-linden',
    load: () => import('./privat-vardboendet-linden.ts'),
  },
  { id: 'region-orebro-lan', load: () => import('./region-orebro-lan.ts') },
  { id: 'region-stockholm', load: () => import('./region-stockholm.ts') },
  { id: 'norrtalje', load: () => import('./norrtalje.ts') },
  { id: 'kson', load: () => import('./kson.ts') },
];

/** One member's config by slug. Throws SettingError, with the known slugs, on an unknown one. */
export async function loadConfig(slug: string): Promise<Config> {
  const member = network.find(({ id }) => id === slug);
  if (!member) {
    const known = network.map(({ id }) => id).join(', ');
    throw new SettingError(`No huvudman is called "${slug}". Known: ${known}.`);
  }
  return member.load();
}

/** One huvudman on this project's runtime, by slug. Throws SettingError on an unknown one, or one that is written otherwise. */
export async function loadHuvudman(slug: string): Promise<Huvudman> {
  const config = await loadConfig(slug);
  if ('huvudman' in config) return config.huvudman;
  throw new SettingError(`${slug} runs on a stack of its own and has no config here.`);
}

/** The parties as they are registered when they join: who they are, and nothing of their data. */
export async function registeredParter(): Promise<RegisteredPart[]> {
  const parter: RegisteredPart[] = [];
  for (const member of network) {
    const config = await member.load();
    const { id, namn, slag, lan } = 'huvudman' in config ? config.huvudman : config.delgraf;
    const kontraktsversion = 'delgraf' in config ? config.delgraf.kontraktsversion : null;
    parter.push({ id, namn, slag, lan, kontraktsversion });
  }
  return parter;
}

/**
 * What each party is called where its people choose with whose issuer to sign in at a subgraph: they do at samverkan; at a
 * party there is nothing to choose, and no config is loaded for it.
 */
export async function namesAt(subgraph: string): Promise<(slug: string) => string> {
  const parter = subgraph === 'samverkan' ? await registeredParter() : [];
  const names = new Map(parter.map(({ id, namn }) => [id, namn]));
  return (slug) => names.get(slug) ?? (slug === 'samverkan' ? 'Samverkan' : slug);
}

/** The port of a subgraph when the gateway has `gatewayPort`: samverkan follows it, then the huvudmän in order. */
export function portOf(slug: string, gatewayPort: number): number {
  return gatewayPort + 2 + network.findIndex(({ id }) => id === slug);
}

/** Where a subgraph of the local network is when the gateway has `gatewayPort`. */
export function addressOf(slug: string, gatewayPort: number): string {
  return `http://127.0.0.1:${portOf(slug, gatewayPort)}/graphql`;
}

/** Where people work at a subgraph of the local network when the gateway has `gatewayPort`. */
export function workplaceOf(slug: string, gatewayPort: number): string {
  return `http://${slug}.localhost:${portOf(slug, gatewayPort)}/`;
}

/** Where the development issuers of a local network are: they follow the registry, which follows the last subgraph. */
export function developmentIssuers(gatewayPort: number): { base: string; port: number } {
  const port = gatewayPort + 3 + network.length;
  return { port, base: `http://127.0.0.1:${port}` };
}
