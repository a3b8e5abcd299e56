import type { FastifyRequest } from 'fastify';
import type { Freshness } from './Freshness.ts';
import type { Identify } from './Identify.ts';
import type { MemberStatuses } from './MemberStatuses.ts';

/** What belongs to one request at the gateway. */
export interface GatewayContext {
  natverk: MemberStatuses;
  /** Tells a member who asks and through whom. */
  identify: Identify;
  /** Told when a member has let the caller in; absent where nobody needs to know. */
  letIn?: () => void;
  /** Gathers for how long the whole answer may be shown again. */
  freshness: Freshness;
  /** The request that is answered. */
  request: Pick<FastifyRequest, 'toKeep' | 'scope'>;
  /**
   * Whether what is answered may be what was answered before, and be kept: the client sent no access token, so that it is
   * what anybody may see, and did not want it new.
   */
  keepable: boolean;
  /** The text of the query, found by its id when the request gave none; null: as the request has it. */
  queryText: string | null;
  /** The client's variables when they hold numbers that JavaScript would change; null: as the request has them. */
  exactVariables: Record<string, unknown> | null;
}
