import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { groupBy } from '../../shared/values/groupBy.ts';
import type { GraphQuestion, Share } from '../answer/answer.ts';
import { askedOwner, type Representation } from '../answer/checkEntities.ts';
import { Raw } from '../answer/scanShape.ts';
import type { JoinedFetches } from '../operation/steps.ts';
import type { Asked } from './run.ts';

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

  /** The question to an owner in one call: that of the fetches which have entities in the batch. */
  share({ representations, texts, positions }: Batch): Share {
    const own = this.#fetchesAt(positions);
    const [first] = own;
    return {
      question: this.#joined.of(own.map(({ fetch }) => fetch)) as GraphQuestion,
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

interface Waiting<Item, Answer> {
  item: Item;
  resolve: (answer: Answer | Promise<Answer>) => void;
}

/**
 * Gathers what is asked for one request in one go, as the fetches of a plan's step are, so that it can be answered together.
 * Nothing is waited for: what is begun later is another go.
 */
export class Gathering<Item, Answer> {
  readonly #answer: (items: readonly Item[], context: object) => readonly Promise<Answer>[];
  readonly #waiting = new WeakMap<object, Waiting<Item, Answer>[]>();

  /** `answer` gives one answer for each item, in their order. */
  constructor(answer: (items: readonly Item[], context: object) => readonly Promise<Answer>[]) {
    this.#answer = answer;
  }

  /** The answer to an item of the request that this context belongs to. */
  ask(item: Item, context: object): Promise<Answer> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(context);
      if (waiting) {
        waiting.push({ item, resolve });
        return;
      }
      const first = [{ item, resolve }];
      this.#waiting.set(context, first);
      queueMicrotask(() => this.#go(first, context));
    });
  }

  #go(waiting: readonly Waiting<Item, Answer>[], context: object): void {
    this.#waiting.delete(context);
    try {
      const answers = this.#answer(
        waiting.map(({ item }) => item),
        context,
      );
      for (const [index, { resolve }] of waiting.entries()) {
        resolve(answers[index] as Promise<Answer>);
      }
    } catch (error) {
      // Unhandled, it would end the process.
      for (const { resolve } of waiting) resolve(Promise.reject(error));
    }
  }
}

/** Entities that are asked about in one call. */
export interface Batch {
  /** Each entity once. */
  representations: Representation[];
  /** The same as JSON. */
  texts: string[];
  /** Where in the whole fetch each of them stands: at one place or several. */
  positions: number[][];
}

/** A text that JSON writes as it is, between quotes. */
const plain = /^[ !#-[\]-~]*$/;

/** A representation as JSON. Most are a few plain texts, which are put together faster than JSON.stringify does it. */
function textOf(representation: Representation): string {
  let text = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    if (typeof value !== 'string' || !plain.test(value)) return JSON.stringify(representation);
    text += `${text === '' ? '{' : ','}"${name}":"${value}"`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** A call stays well below the million bytes that a subgraph accepts. */
const maxEntities = 1_000;
const maxLength = 400_000;

/**
 * Divides what a fetch asks about into calls, each entity once: a huvudman that is referred to a thousand times is asked
 * once, and no number of references makes a call so large that it is refused for all. `positions` are those of the
 * `representations` to ask about.
 */
export function batchesOf(
  representations: readonly Representation[],
  positions: Iterable<number>,
): Batch[] {
  const batches: Batch[] = [];
  const known = new Map<string, number[]>();
  let length = 0;
  for (const position of positions) {
    const representation = representations[position] as Representation;
    const text = textOf(representation);
    const places = known.get(text);
    if (places) {
      places.push(position);
      continue;
    }
    let batch = batches.at(-1);
    length += text.length;
    if (!batch || batch.positions.length === maxEntities || length > maxLength) {
      batch = { representations: [], texts: [], positions: [] };
      batches.push(batch);
      length = text.length;
    }
    const first = [position];
    known.set(text, first);
    batch.representations.push(representation);
    batch.texts.push(text);
    batch.positions.push(first);
  }
  return batches;
}

/**
 * The entities of one fetch, put where they are asked for. The executor writes into them, so each place gets an object
 * of its own; copies are made up to a number of values, since references are cheap to send and their entities are not.
 */
export class EntityList {
  readonly entities: unknown[];
  #copies: number;
  #leftOut: number | undefined;

  /** `length` places, null until filled; `maxCopied` values may be copied. */
  constructor(length: number, maxCopied: number) {
    this.entities = new Array(length).fill(null);
    this.#copies = maxCopied;
  }

  /** Puts an entity at the first of `positions`, and copies of it at the others while there is room. */
  put(entity: unknown, [first = 0, ...others]: readonly number[]): void {
    this.entities[first] = entity;
    for (const position of others) {
      if (this.#copies > 0) this.entities[position] = this.#copy(entity);
      else this.#leftOut ??= position;
    }
  }

  /** One error when there was not room for all. */
  errors(): GraphQLFormattedError[] {
    if (this.#leftOut === undefined) return [];
    const message =
      'Samma uppgifter efterfrågas på så många ställen att svaret blir för stort: resten visas inte. Fråga om färre fält.';
    return [
      {
        message,
        path: ['_entities', this.#leftOut],
        extensions: { code: 'SVAR_FOR_STORT' satisfies Code },
      },
    ];
  }

  #copy(value: unknown): unknown {
    this.#copies -= value instanceof Raw ? value.values : 1;
    if (value instanceof Raw || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#copy(item));
    const copy: Record<string, unknown> = Object.create(null);
    for (const [key, inner] of Object.entries(value)) copy[key] = this.#copy(inner);
    return copy;
  }
}

/**
 * The errors of a call at every place where their entities stand: each entity is asked about once, and reported at its
 * first place. `positions` are the places of each entity, the first one first.
 */
export function atEachPlace(
  errors: readonly GraphQLFormattedError[],
  positions: readonly (readonly number[])[],
): GraphQLFormattedError[] {
  const several = positions.filter(({ length }) => length > 1);
  if (errors.length === 0 || several.length === 0) return [...errors];
  const placesOf = new Map(several.map((places) => [places[0], places]));
  return errors.flatMap((error) => {
    const [root = '_entities', first, ...rest] = error.path ?? [];
    const places = placesOf.get(first as number);
    return places?.map((place) => ({ ...error, path: [root, place, ...rest] })) ?? [error];
  });
}
