import type { GraphQLFormattedError } from 'graphql';
import { groupBy } from '../../shared/values/groupBy.ts';
import type { Question, Share } from '../answer/answer.ts';
import { askedOwner, type Representation } from '../answer/checkEntities.ts';
import type { Asked } from '../execute/Graph.ts';
import type { Batch } from './batchesOf.ts';
import type { JoinedFetches } from './JoinedFetches.ts';

/** A fetch of entities in one run. */
export type EntityFetch = Asked & { representations: readonly Representation[] };

/** The answer to one: an entity, or null, for each representation. */
export interface FetchedEntities {
  data: { _entities: unknown[] };
  errors?: GraphQLFormattedError[];
}

/** Fetches that are put to each owner together: their representations make one list, one fetch's after the other's. */
export class FetchGroup {
  readonly representations: Representation[] = [];
  readonly #joined: JoinedFetches;
  readonly #fetches: EntityFetch[] = [];
  /** Where the representations of each fetch begin. */
  readonly #starts: number[] = [];

  constructor(joined: JoinedFetches) {
    this.#joined = joined;
  }

  get size(): number {
    return this.#fetches.length;
  }

  /** Whether a fetch can be put together with those of the group. */
  takes({ fetch, variables }: EntityFetch): boolean {
    return (
      this.#fetches.every((other) => agree(other.variables, variables)) &&
      this.#joined.of([...this.#fetches.map((other) => other.fetch), fetch]) !== null
    );
  }

  /** Adds a fetch, and gives its index in the group. */
  add(fetch: EntityFetch): number {
    this.#starts.push(this.representations.length);
    for (const representation of fetch.representations) this.representations.push(representation);
    return this.#fetches.push(fetch) - 1;
  }

  /** The places of the representations, by the owner of their entities. */
  byOwner(): Map<string, number[]> {
    return groupBy(this.representations.keys(), (position) =>
      askedOwner(this.representations[position] as Representation),
    );
  }

  /** What an owner is asked in one call: only what those fetches ask that have something in it. */
  share({ representations, texts, positions }: Batch): Share {
    const own = this.#fetchesAt(positions);
    const [first] = own;
    return {
      question: this.#joined.of(own.map(({ fetch }) => fetch)) as Question,
      variables:
        own.length === 1 && first
          ? first.variables
          : Object.assign({}, ...own.map(({ variables }) => variables)),
      representations,
      texts,
      positions: positions.map(([place = 0]) => place),
    };
  }

  /** The part of the group's answer that is the answer to one of its fetches. */
  partOf(index: number, { data, errors = [] }: FetchedEntities): FetchedEntities {
    if (this.size === 1) return errors.length > 0 ? { data, errors } : { data };
    const start = this.#starts[index] ?? 0;
    const end = this.#starts[index + 1] ?? this.representations.length;
    const own = errors.flatMap((error) => {
      const [root = '_entities', position = 0, ...rest] = error.path ?? [];
      const within = Number(position) >= start && Number(position) < end;
      return within ? [{ ...error, path: [root, Number(position) - start, ...rest] }] : [];
    });
    const entities = data._entities.slice(start, end);
    return { data: { _entities: entities }, ...(own.length > 0 ? { errors: own } : {}) };
  }

  #fetchesAt(positions: readonly (readonly number[])[]): readonly EntityFetch[] {
    if (this.size === 1) return this.#fetches;
    const found = new Set(positions.flat().map((position) => this.#fetchAt(position)));
    return this.#fetches.filter((_, index) => found.has(index));
  }

  #fetchAt(position: number): number {
    let index = this.#starts.length - 1;
    while (index > 0 && (this.#starts[index] ?? 0) > position) index -= 1;
    return index;
  }
}

/** Whether no variable has one value here and another there. */
function agree(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  return Object.keys(other).every(
    (name) => !Object.hasOwn(one, name) || Object.is(one[name], other[name]),
  );
}
