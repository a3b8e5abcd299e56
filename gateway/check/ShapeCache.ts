import { type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fetchShape } from './fetchShape.ts';
import type { SelectionShape } from './Shape.ts';

/** The shapes of a subgraph's fetches, worked out once per operation and per choice of @skip and @include. */
export class ShapeCache {
  readonly #schema: GraphQLSchema;
  readonly #shapes = new LRUCache<string, SelectionShape>({ max: 1_000 });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The shape of the answer to `query`, an operation that the planner made for this subgraph. */
  of(query: string, variables: Record<string, unknown>): SelectionShape {
    const choices = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
    const key = `${JSON.stringify(choices)}${query}`;
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape = fetchShape(this.#schema, parse(query, { noLocation: true }), variables);
    this.#shapes.set(key, shape);
    return shape;
  }
}
