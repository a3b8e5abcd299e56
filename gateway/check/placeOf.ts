import { entityShape } from './checkEntities.ts';
import type { Representation } from './ownerOf.ts';
import { pathWithin } from './pathWithin.ts';
import type { SelectionShape } from './Shape.ts';

/** The entities that a subgraph was asked about in one call. */
export interface AskedEntities {
  shape: SelectionShape;
  representations: readonly Representation[];
  /** Where in the whole fetch each of the representations stands. */
  positions: readonly number[];
}

/** A path in the answer to one call as a path in the whole fetch; what is not a path stands at its first entity. */
export function placeOf(
  { shape, representations, positions }: AskedEntities,
  [root, index, ...rest]: readonly unknown[],
): (string | number)[] {
  const own = root === '_entities' && typeof index === 'number' ? index : -1;
  const position = positions[own];
  if (position === undefined) return ['_entities', positions[0] ?? 0];
  const selection = entityShape(shape, representations[own]?.__typename);
  return ['_entities', position, ...pathWithin(selection, rest)];
}
