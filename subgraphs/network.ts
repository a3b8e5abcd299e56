import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { SettingError } from '../shared/errors/SettingError.ts';
import type { Delgraf } from './Delgraf.ts';
import type { RegisteredPart } from './samverkan/parter.ts';

/** A member: its slug, and a function that loads its config, so that starting one member loads one config. */
export interface Member {
  id: string;
  load: () => Promise<Config>;
}

/** A huvudman on this project's runtime, or a subgraph on another stack, which starts itself. */
export type Config = { huvudman: Huvudman } | { delgraf: Delgraf };

/** The members of the local network, in order. To add one: a file, and a line here. */
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

/** A member's config by slug. Throws SettingError, with the known slugs, on an unknown slug. */
export async function loadConfig(slug: string): Promise<Config> {
  const member = network.find(({ id }) => id === slug);
  if (!member) {
    const known = network.map(({ id }) => id).join(', ');
    throw new SettingError(`No huvudman is called "${slug}". Known: ${known}.`);
  }
  return member.load();
}

/** A huvudman on this project's runtime, by slug. Throws SettingError on an unknown slug, or a member on another stack. */
export async function loadHuvudman(slug: string): Promise<Huvudman> {
  const config = await loadConfig(slug);
  if ('huvudman' in config) return config.huvudman;
  throw new SettingError(`${slug} runs on a stack of its own and has no config here.`);
}

/** The parties' registration: who they are, without their data. */
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
 * Gives each party's name, for the page where people choose which party's issuer to sign in with. Only samverkan has that
 * choice, so the configs are loaded only there.
 */
export async function namesAt(subgraph: string): Promise<(slug: string) => string> {
  const parter = subgraph === 'samverkan' ? await registeredParter() : [];
  const names = new Map(parter.map(({ id, namn }) => [id, namn]));
  return (slug) => names.get(slug) ?? (slug === 'samverkan' ? 'Samverkan' : slug);
}

/** A subgraph's port: samverkan's is the one after the gateway's, and then the members' in order. */
export function portOf(slug: string, gatewayPort: number): number {
  return gatewayPort + 2 + network.findIndex(({ id }) => id === slug);
}

/** The address of a subgraph of the local network. */
export function addressOf(slug: string, gatewayPort: number): string {
  return `http://127.0.0.1:${portOf(slug, gatewayPort)}/graphql`;
}

/** The address of a subgraph's workplace in the local network. */
export function workplaceOf(slug: string, gatewayPort: number): string {
  return `http://${slug}.localhost:${portOf(slug, gatewayPort)}/`;
}

/**
 * The address of the local network's development issuers. Their port is the one after the registry's, which is the one after
 * the last subgraph's.
 */
export function developmentIssuers(gatewayPort: number): { base: string; port: number } {
  const port = gatewayPort + 3 + network.length;
  return { port, base: `http://127.0.0.1:${port}` };
}
