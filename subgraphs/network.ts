import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { SettingError } from '../shared/errors/SettingError.ts';
import type { Delgraf } from './Delgraf.ts';

/** A member: its slug, and how its config is loaded, so that starting one reads one. */
export interface Member {
  id: string;
  load: () => Promise<Config>;
}

/** A huvudman on this project's runtime, or a subgraph written otherwise, which starts itself. */
export type Config = { huvudman: Huvudman } | { delgraf: Delgraf };

/** The huvudmän of the network, in the order in which they are listed. A new one is a folder and a line here. */
export const network: readonly Member[] = [
  { id: 'region-uppsala', load: () => import('./region-uppsala/huvudman.ts') },
  { id: 'habo', load: () => import('./habo/huvudman.ts') },
  { id: 'alvkarleby', load: () => import('./alvkarleby/huvudman.ts') },
  { id: 'knivsta', load: () => import('./knivsta/huvudman.ts') },
  { id: 'heby', load: () => import('./heby/huvudman.ts') },
  { id: 'tierp', load: () => import('./tierp/huvudman.ts') },
  { id: 'uppsala', load: () => import('./uppsala/huvudman.ts') },
  { id: 'enkoping', load: () => import('./enkoping/huvudman.ts') },
  { id: 'osthammar', load: () => import('./osthammar/huvudman.ts') },
  {
    id: 'privat-halsocentralen-eken',
    load: () => import('./privat-halsocentralen-eken/huvudman.ts'),
  },
  { id: 'privat-rehab-fyris', load: () => import('./privat-rehab-fyris/delgraf.ts') },
  { id: 'privat-hemvard-malaren', load: () => import('./privat-hemvard-malaren/huvudman.ts') },
  {
    id: 'privat-vardboendet-linden',
    load: () => import('./privat-vardboendet-linden/huvudman.ts'),
  },
  { id: 'region-orebro-lan', load: () => import('./region-orebro-lan/huvudman.ts') },
  { id: 'region-stockholm', load: () => import('./region-stockholm/huvudman.ts') },
  { id: 'norrtalje', load: () => import('./norrtalje/huvudman.ts') },
  { id: 'kson', load: () => import('./kson/huvudman.ts') },
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
