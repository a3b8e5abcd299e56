import {
  ApolloLink,
  InMemoryCache,
  type InMemoryCacheConfig,
  type OperationVariables,
} from '@apollo/client';
import { tap } from 'rxjs';
import { keys } from './keys.generated.ts';
import { natverkOf, type Partssvar } from './natverk.ts';

/**
 * A cache for Apollo Client that knows a row by the contract's key. A question that leaves a key's field out is thrown when its
 * answer is written; what has no key is kept within the row that it stands in, so that no row is shown as another.
 */
export function vardnatCache(config: InMemoryCacheConfig = {}): InMemoryCache {
  const { typePolicies = {}, ...others } = config;
  const own = Object.entries(keys).map(([type, fields]) => [
    type,
    { ...typePolicies[type], keyFields: [...fields] },
  ]);
  return new InMemoryCache({
    // What the contract gives no key has none, whatever its fields are called.
    dataIdFromObject: () => undefined,
    ...others,
    typePolicies: { ...typePolicies, ...Object.fromEntries(own) },
  });
}

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
      interface Query {
        errorPolicy: 'all';
      }
    }
  }
}

/** What a partial answer needs: its data is shown, its errors beside it. Apollo Client keeps no such answer in its cache. */
export const defaultOptions = {
  watchQuery: { errorPolicy: 'all' },
  query: { errorPolicy: 'all' },
} as const;

/** Tells of who was asked by each question and how each answered, which Apollo Client does not give beside the data. */
export function natverkLink(
  told: (
    natverk: Partssvar[],
    operation: { operationName?: string; variables: OperationVariables },
  ) => void,
): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap(({ extensions }) => told(natverkOf(extensions), operation))),
  );
}

/** Sends the hash of an operation in the place of its text. Throws for an operation that has none: it is in no list. */
export function persistedLink(hashes: Readonly<Record<string, string>>): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sha256Hash = hashes[operation.operationName ?? ''];
    if (sha256Hash === undefined)
      throw new Error(`The operation ${operation.operationName} is not in the list of hashes.`);
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } };
    const http = { ...operation.getContext().http, includeQuery: false, includeExtensions: true };
    operation.setContext({ http });
    return forward(operation);
  });
}
