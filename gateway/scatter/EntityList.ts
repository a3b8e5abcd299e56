import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { Raw } from '../answer/scanShape.ts';

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
