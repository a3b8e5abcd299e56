import type { GraphqlRequest } from '../../limits/graphqlRequest.ts';
import type { QueryLimits } from '../../limits/QueryLimits.ts';
import { type SubgraphLimits, subgraphLimits } from '../../limits/SubgraphLimits.ts';
import type { QueryText } from './admitQuery.ts';
import type { AnswerLimits } from './limitAnswers.ts';
import type { RateLimits } from './limitRate.ts';
import { textOnly } from './textOnly.ts';

/** What stands between a server and whoever can reach it. */
export interface Guard {
  /** What one request may hold. */
  limits: QueryLimits;
  /** Whether the schema may be asked about itself. */
  introspection: boolean;
  /** How many requests a caller may send; null: as many as it likes. */
  rate: RateLimits | null;
  /** How often those may call who do not come by a gateway that is trusted, where there is a door. */
  knocks: Pick<SubgraphLimits, 'refusedPerAddress' | 'requestsPerToken'>;
  /** Connections that one address may have open; null: as many as it likes. */
  connectionsPerAddress: number | null;
  /** How large answers may be, and how much of them may wait for callers; null: as much as there is. */
  answers: AnswerLimits | null;
  /** Finds the text of a query that is named by its id, and decides on one that is given as text. */
  queryText: (request: GraphqlRequest) => QueryText;
  /** Addresses and networks of the proxies whose X-Forwarded-For is believed; empty: nobody's is. */
  trustProxy: readonly string[];
  /** Whether callers come by TLS, so that browsers are told to do so always. */
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
  knocks: subgraphLimits,
  connectionsPerAddress: null,
  answers: null,
  queryText: textOnly,
  trustProxy: [],
  behindTls: false,
  headersMs: 10_000,
  requestMs: 30_000,
};
