import { Client, cacheExchange, fetchExchange, getOperationName } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { hashes } from '../queries/hashes.generated.ts';
import { hamta } from './forhand.ts';

/**
 * Asks the gateway that the page came from. Every question is a persisted operation: its hash is sent, never its text, so
 * that a gateway may allow these questions only.
 */
export const client = new Client({
  url: '/graphql',
  fetch: hamta,
  preferGetMethod: false,
  exchanges: [
    cacheExchange,
    persistedExchange({
      enforcePersistedQueries: true,
      preferGetForPersistedQueries: false,
      generateHash: async (_text, document) => hashes[getOperationName(document) ?? ''] ?? '',
    }),
    fetchExchange,
  ],
});
