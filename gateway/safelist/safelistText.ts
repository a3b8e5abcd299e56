import type { GraphqlRequest } from '../../shared/limits/checkRequest.ts';
import { followingQuestions } from '../../shared/outbox/follow/questions.ts';
import { type QueryText, textOnly } from '../../shared/serve/http/admitQuery.ts';
import { natverksfragor } from '../../shared/serve/natverksfraga.ts';
import { hashOf } from './hashOf.ts';
import type { Safelist } from './Safelist.ts';

/** What the network's own subgraphs ask, which no operator need list. */
const own = new Set([...natverksfragor, ...followingQuestions]);

/**
 * Finds the text of a query by its hash in the safelist; null is no safelist. A query that comes as text is run when it
 * stands in the list word for word, or when the list is not the only thing that is run.
 */
export function safelistText(safelist: Safelist | null): (request: GraphqlRequest) => QueryText {
  if (!safelist) return textOnly;
  const { queries, only } = safelist;
  return ({ query, documentId }) => {
    if (query !== null) {
      const listed = !only || own.has(query) || queries.has(hashOf(query));
      return listed ? { text: query } : { refusal: notListed };
    }
    const text = queries.get(hashIn(documentId ?? ''));
    return text === undefined ? { refusal: unknownId } : { text };
  };
}

/** GraphQL over HTTP writes the algorithm before the hash, Apollo's clients do not. */
const hashIn = (id: string) => id.replace(/^sha256:/, '').toLowerCase();

const notListed = {
  code: 'QUERY_NOT_IN_SAFELIST',
  message:
    'Här besvaras bara frågor som är godkända i förväg, och den här är inte det. Be den som driver tjänsten att lägga till den.',
  status: 403,
} as const;
const unknownId = {
  code: 'PERSISTED_QUERY_NOT_IN_LIST',
  message:
    'Det finns ingen godkänd fråga med det id:t. Kontrollera att klienten och tjänsten är från samma utgåva.',
  status: 404,
} as const;
