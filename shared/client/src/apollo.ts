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
 * A cache for Apollo Client that identifies a row by the contract's key. It throws when it stores the answer to a query
 * that leaves out a key field. A row without a key is stored inside the row that contains it, so that it is never mixed
 * up with another.
 */
export function vardnatCache(config: InMemoryCacheConfig = {}): InMemoryCache {
  const { typePolicies = {}, ...others } = config;
  const own = Object.entries(keys).map(([type, fields]) => [
    type,
    { ...typePolicies[type], keyFields: [...fields] },
  ]);
  return new InMemoryCache({
    // A type without a key in the contract has none here, whatever its fields are called.
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

/**
 * The options for partial answers: the data is shown, with the errors beside it. Apollo Client caches no answer with
 * errors.
 */
export const defaultOptions = {
  watchQuery: { errorPolicy: 'all' },
  query: { errorPolicy: 'all' },
} as const;

/**
 * Calls `show` with the parties that each query asked and how each answered. Apollo Client does not give this beside
 * the data.
 */
export function natverkLink(
  show: (
    natverk: Partssvar[],
    operation: { operationName?: string; variables: OperationVariables },
  ) => void,
): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap(({ extensions }) => show(natverkOf(extensions), operation))),
  );
}

/** Sends the hash of an operation instead of its text. Throws for an operation without a hash. */
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
