import { type ClientLimits, clientLimits } from '../../shared/limits/serverLimits.ts';
import type { Guard } from '../../shared/serve/http/Guard.ts';
import { noOrigins, type Origins } from '../../shared/serve/http/Origins.ts';
import type { Settlement } from '../../shared/store/Settlement.ts';
import type { Safelist } from '../safelist/Safelist.ts';
import { safelistText } from '../safelist/safelistText.ts';

/** How an operator lets clients in. */
export interface ClientOptions {
  /** Limits that differ from the defaults. */
  clientLimits?: Partial<ClientLimits>;
  /** Shares the counts of callers with other gateways; they are counted in this process alone when left out or null. */
  settlement?: Settlement | null;
  /** Whether the schema may be asked about itself; true when left out. */
  introspection?: boolean;
  /** Queries known beforehand; none when left out or null. */
  safelist?: Safelist | null;
  /** Addresses and networks of the proxies in front; none when left out. */
  trustProxy?: readonly string[];
  /** The pages at other addresses that may ask; none when left out. */
  origins?: Origins;
  /** The gateway's address as its clients write it; browsers are held to TLS when it begins with https. */
  publicUrl?: string | null;
}

/** What stands between the gateway and its clients, but for the cost of a query, which needs the supergraph. */
export function clientGuard(options: ClientOptions): Partial<Guard> {
  const limits = { ...clientLimits, ...options.clientLimits };
  return {
    limits,
    rate: limits,
    settlement: options.settlement ?? null,
    connectionsPerAddress: limits.connectionsPerAddress,
    answers: limits,
    headersMs: limits.headersMs,
    requestMs: limits.requestMs,
    introspection: options.introspection ?? true,
    queryText: safelistText(options.safelist ?? null),
    trustProxy: options.trustProxy ?? [],
    origins: options.origins ?? noOrigins,
    behindTls: options.publicUrl?.startsWith('https:') ?? false,
  };
}
