import type { FastifyRequest } from 'fastify';
import type { Freshness } from './answers/Freshness.ts';
import type { Identify } from './identity/Identify.ts';
import type { Natverk } from './Natverk.ts';

/** What belongs to one request at the gateway. */
export interface GatewayContext {
  natverk: Natverk;
  /** Tells a member who asks and through whom. */
  identify: Identify;
  /** Gathers for how long the whole answer may be shown again. */
  freshness: Freshness;
  /** The request that is answered. */
  request: Pick<FastifyRequest, 'toKeep'>;
  /** Whether the client sent no access token, so that its question is answered with what anybody may see. */
  anonymous: boolean;
  /** The text of the query, found by its id when the request gave none; null: as the request has it. */
  queryText: string | null;
}
