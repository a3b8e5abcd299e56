import type { Settings } from '../serve/settings.ts';
import type { SubgraphOptions } from './startSubgraph.ts';

type WorkplaceSettings = Pick<
  Settings,
  'workplace' | 'sessionLimits' | 'gatewayUrl' | 'samverkanUrl' | 'mail' | 'webhookNetworks'
>;

/** The workplace of a subgraph by the settings. Null where it is turned off. */
export function workplaceOptions({
  workplace,
  sessionLimits: limits,
  gatewayUrl,
  samverkanUrl,
  mail,
  webhookNetworks,
}: WorkplaceSettings): NonNullable<SubgraphOptions['workplace']> | null {
  if (!workplace) return null;
  const addresses = { gatewayUrl: () => gatewayUrl, samverkanUrl: () => samverkanUrl };
  return { ...addresses, limits, mail, webhookNetworks };
}
