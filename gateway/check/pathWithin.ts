import { entityShape } from './checkEntities.ts';
import type { Representation } from './ownerOf.ts';
import type { SelectionShape, TypeShape } from './Shape.ts';

/**
 * As much of an error's path as lies within what was asked for: the way down from `selection`, by fields that it has and
 * places in lists. A path is shown to clients and could else say anything, at any length.
 */
export function pathWithin(
  selection: SelectionShape | undefined,
  path: readonly unknown[],
): (string | number)[] {
  const kept: (string | number)[] = [];
  let within = selection;
  let type: TypeShape | undefined;
  for (const step of path) {
    if (typeof step === 'string') {
      type = nullable(within?.fields.find(({ key }) => key === step)?.type);
    } else {
      const inList = type?.kind === 'list' && Number.isSafeInteger(step) && (step as number) >= 0;
      type = inList && type?.kind === 'list' ? nullable(type.of) : undefined;
    }
    if (!type) break;
    kept.push(step as string | number);
    within = type.kind === 'object' ? type.selectionFor(undefined) : undefined;
  }
  return kept;
}

function nullable(type: TypeShape | undefined): TypeShape | undefined {
  return type?.kind === 'nonNull' ? nullable(type.of) : type;
}

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
