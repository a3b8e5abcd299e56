import type { GraphQLFormattedError } from 'graphql';
import type { Representation } from '../answer/checkEntities.ts';
import type { GatewayContext } from '../natverk/context.ts';
import type { Fetch } from '../operation/Fetch.ts';

/** What a fetch asks of a graph in one run. */
export interface Asked {
  fetch: Fetch;
  /** The values of the fetch's variables, as far as the client gave them. */
  variables: Record<string, unknown>;
  /** The entities that it asks about; null for a fetch of root fields. */
  representations: readonly Representation[] | null;
}

/** What a graph answered, already held against what was asked. */
export interface FetchAnswer {
  /** With `_entities`, one or null for each representation, when it was asked about entities. */
  data: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** One graph of the supergraph, as the executor asks it. */
export interface Graph {
  /** Answers a fetch. Must not reject: whatever is wrong becomes an error of the answer. */
  ask(asked: Asked, context: GatewayContext): Promise<FetchAnswer>;
}
