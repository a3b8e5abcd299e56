import type { GraphqlRequest } from '../../limits/graphqlRequest.ts';
import type { QueryText } from './admitQuery.ts';

/**
 * Takes queries as text, and none by id. Automatic persisted queries, by which a client teaches a server new ids, are not
 * offered: they would let anybody fill its memory. A client that tries gets the code on which it sends the text.
 */
export function textOnly({ query }: GraphqlRequest): QueryText {
  if (query !== null) return { text: query };
  return {
    refusal: {
      code: 'PERSISTED_QUERY_NOT_SUPPORTED',
      // The words by which clients' libraries know it, and send the text instead.
      message: 'PersistedQueryNotSupported',
      status: 400,
    },
  };
}
