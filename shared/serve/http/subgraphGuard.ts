import type { Settings } from '../settings.ts';
import type { Guard } from './Guard.ts';

/** What stands between a subgraph and whoever can reach it, as the settings say. */
export function subgraphGuard(
  settings: Pick<Settings, 'subgraphLimits' | 'introspection' | 'trustProxy' | 'publicUrl'>,
): Partial<Guard> {
  return {
    limits: settings.subgraphLimits,
    knocks: settings.subgraphLimits,
    connectionsPerAddress: settings.subgraphLimits.connectionsPerAddress,
    introspection: settings.introspection,
    trustProxy: settings.trustProxy,
    behindTls: settings.publicUrl?.startsWith('https:') ?? false,
  };
}
