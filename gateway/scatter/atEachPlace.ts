import type { GraphQLFormattedError } from 'graphql';

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
