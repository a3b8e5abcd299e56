import { type QueryLimits, subgraphQueryLimits } from './QueryLimits.ts';

/**
 * What a subgraph lets come in from outside. A gateway that is trusted may ask as often as it likes: it limits its own
 * clients.
 */
export interface SubgraphLimits extends QueryLimits {
  /** Requests in a minute from one address that are not let in. */
  refusedPerAddress: number;
  /** Requests in a minute with one access token, at the subgraph itself. */
  requestsPerToken: number;
  /** Connections from one address that are open at the same time. */
  connectionsPerAddress: number;
}

export const subgraphLimits: SubgraphLimits = {
  ...subgraphQueryLimits,
  refusedPerAddress: 600,
  requestsPerToken: 3_000,
  connectionsPerAddress: 1_000,
};
