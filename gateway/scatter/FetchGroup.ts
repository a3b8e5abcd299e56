import type { GraphQLFormattedError } from 'graphql';
import { groupBy } from '../../shared/values/groupBy.ts';
import { askedOwner, type Representation } from '../check/ownerOf.ts';
import type { ShapeCache } from '../check/ShapeCache.ts';
import type { Batch } from './batchesOf.ts';
import type { JoinedFetches } from './JoinedFetches.ts';
import type { Share } from './Share.ts';

/** A fetch of entities, as the plan has it. */
export interface Fetch {
  query: string;
  /** All but its representations. */
  variables: Record<string, unknown>;
  representations: readonly Representation[];
}

/** The answer to one: an entity, or null, for each representation. */
export interface FetchedEntities {
  data: { _entities: unknown[] };
  errors?: GraphQLFormattedError[];
}

/** Fetches that are put to each owner together: their representations make one list, one fetch's after the other's. */
export class FetchGroup {
  readonly representations: Representation[] = [];
  readonly #joined: JoinedFetches;
  readonly #fetches: Fetch[] = [];
  /** Where the representations of each fetch begin. */
  readonly #starts: number[] = [];

  constructor(joined: JoinedFetches) {
    this.#joined = joined;
  }

  get size(): number {
    return this.#fetches.length;
  }

  /** Whether a fetch can be put together with those of the group. */
  takes({ query, variables }: Fetch): boolean {
    return (
      this.#fetches.every((other) => agree(other.variables, variables)) &&
      this.#joined.of([...this.#fetches.map((fetch) => fetch.query), query]) !== null
    );
  }

  /** Adds a fetch, and gives its index in the group. */
  add(fetch: Fetch): number {
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
  share({ representations, positions }: Batch, shapes: ShapeCache): Share {
    const fetches = [...new Set(positions.flat().map((position) => this.#fetchAt(position)))]
      .sort((a, b) => a - b)
      .map((index) => this.#fetches[index] as Fetch);
    const query = this.#joined.of(fetches.map((fetch) => fetch.query)) ?? '';
    const variables = Object.assign({}, ...fetches.map((fetch) => fetch.variables));
    return {
      query,
      variables,
      shape: shapes.of(query, variables),
      representations,
      positions: positions.map(([first = 0]) => first),
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
