import type { Settings } from '../settings.ts';
import type { Guard } from './Guard.ts';

/** A subgraph's guard by its settings. */
export function subgraphGuard(
  settings: Pick<
    Settings,
    | 'subgraphLimits'
    | 'clientLimits'
    | 'anonymousReads'
    | 'introspection'
    | 'trustProxy'
    | 'origins'
    | 'publicUrl'
  >,
): Partial<Guard> {
  return {
    limits: settings.subgraphLimits,
    knocks: settings.subgraphLimits,
    anonymous: settings.anonymousReads ? settings.clientLimits : null,
    answers: settings.anonymousReads ? settings.clientLimits : null,
    connectionsPerAddress: settings.subgraphLimits.connectionsPerAddress,
    introspection: settings.introspection,
    trustProxy: settings.trustProxy,
    origins: settings.origins,
    behindTls: settings.publicUrl?.startsWith('https:') ?? false,
  };
}
