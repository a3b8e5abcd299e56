import type { FastifyBaseLogger } from 'fastify';
import type { Network, Undantag } from './Network.ts';
import type { NetworkSource } from './NetworkSource.ts';

/**
 * The network without those whom the operator of this gateway leaves out: they are not asked, and what they publish beyond
 * the contract is not served. They stay members for everybody else; each is named here with the reason, at start and beside
 * every answer that it would have been asked for.
 */
export function excludeMembers(
  source: NetworkSource,
  excluded: ReadonlyMap<string, Undantag>,
  log: Pick<FastifyBaseLogger, 'warn'>,
): NetworkSource {
  if (excluded.size === 0) return source;
  for (const [huvudman, undantag] of excluded) {
    log.warn({ huvudman, ...undantag }, 'left out of this gateway’s view by its operator');
    if (source.current().members.has(huvudman)) continue;
    log.warn({ huvudman }, 'EXCLUDED_MEMBERS names it, but it is no member now');
  }
  // The same network gives the same view of it, so that whoever holds one can compare.
  let last: { of: Network; view: Network } | null = null;
  const viewOf = (network: Network): Network => {
    if (last?.of !== network) last = { of: network, view: without(network, excluded) };
    return last.view;
  };
  return {
    current: () => viewOf(source.current()),
    onChange: (listener) => source.onChange((network) => listener(viewOf(network))),
    register: () => source.register?.() ?? null,
    close: () => source.close(),
  };
}

function without(network: Network, excluded: ReadonlyMap<string, Undantag>): Network {
  const kept = <T>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([id]) => !excluded.has(id)));
  return {
    ...network,
    members: kept(network.members),
    extensions: kept(network.extensions),
    excluded: new Map([...excluded].filter(([id]) => network.members.has(id))),
  };
}
