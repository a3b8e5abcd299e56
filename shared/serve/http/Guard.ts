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

/** The protection between a server and everybody who can reach it. */
export interface Guard {
  /** The limits of one request. */
  limits: QueryLimits;
  /** Whether introspection is allowed. */
  introspection: boolean;
  /** The number of requests that a caller may send. Null: no limit. */
  rate: RateLimits | null;
  /** Shares the counts of callers between processes. Null: they belong to this process alone. */
  settlement: Settlement | null;
  /** How often callers may call that do not come through a trusted gateway, where there is a door. */
  knocks: Pick<SubgraphLimits, 'refusedPerAddress' | 'requestsPerToken'>;
  /** The limits for those who read what is public without a token. Null: nobody may. */
  anonymous: ClientLimits | null;
  /** The most open connections from one address. Null: no limit. */
  connectionsPerAddress: number | null;
  /** The size of answers, and the most unread bytes of answers. Null: no limit. */
  answers: AnswerLimits | null;
  /** Finds the text of a query that is named by its id, and decides on a query that is given as text. */
  queryText: (request: GraphqlRequest) => QueryText;
  /** Addresses and networks of the proxies whose X-Forwarded-For is trusted. Empty: none. */
  trustProxy: readonly string[];
  /** The pages at other addresses that may send requests. */
  origins: Origins;
  /** Whether callers come by TLS, so that browsers are asked always to use it. */
  behindTls: boolean;
  /** Milliseconds until the headers of a request must have arrived. */
  headersMs: number;
  /** Milliseconds until a whole request must have arrived. */
  requestMs: number;
}

/** A subgraph's guard when nothing else is set. */
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
