import type { GraphqlRequest } from '../../limits/checkRequest.ts';
import type { QueryLimits } from '../../limits/QueryLimits.ts';
import {
  type ClientLimits,
  type SubgraphLimits,
  subgraphLimits,
} from '../../limits/serverLimits.ts';
import type { Settlement } from '../../store/Settlement.ts';
import { type QueryText, textOnly } from './admitQuery.ts';
import type { AnswerLimits, RateLimits } from './limitCallers.ts';
import { noOrigins, type Origins } from './Origins.ts';

/** What stands between a server and whoever can reach it. */
export interface Guard {
  /** What one request may hold. */
  limits: QueryLimits;
  /** Whether the schema may be asked about itself. */
  introspection: boolean;
  /** How many requests a caller may send; null: as many as it likes. */
  rate: RateLimits | null;
  /** What counts of callers are shared by; null: they are this process's own. */
  settlement: Settlement | null;
  /** How often those may call who do not come by a gateway that is trusted, where there is a door. */
  knocks: Pick<SubgraphLimits, 'refusedPerAddress' | 'requestsPerToken'>;
  /** What those may ask who read what is public without being let in; null: nobody does. */
  anonymous: ClientLimits | null;
  /** Connections that one address may have open; null: as many as it likes. */
  connectionsPerAddress: number | null;
  /** How large answers may be, and how much of them may wait for callers; null: as much as there is. */
  answers: AnswerLimits | null;
  /** Finds the text of a query that is named by its id, and decides on one that is given as text. */
  queryText: (request: GraphqlRequest) => QueryText;
  /** Addresses and networks of the proxies whose X-Forwarded-For is believed; empty: nobody's is. */
  trustProxy: readonly string[];
  /** The pages at other addresses that may ask. */
  origins: Origins;
  /** Whether callers come by TLS, so that browsers are asked to use it always. */
  behindTls: boolean;
  /** Milliseconds for the headers of a request to arrive. */
  headersMs: number;
  /** Milliseconds for a whole request to arrive. */
  requestMs: number;
}

/** What a subgraph has when nothing else is said. */
export const ordinaryGuard: Guard = {
  limits: subgraphLimits,
  introspection: true,
  rate: null,
  settlement: null,
  knocks: subgraphLimits,
  anonymous: null,
  connectionsPerAddress: null,
  answers: null,
  queryText: textOnly,
  trustProxy: [],
  origins: noOrigins,
  behindTls: false,
  headersMs: 10_000,
  requestMs: 30_000,
};
