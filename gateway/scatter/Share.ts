import { entityShape } from '../check/checkEntities.ts';
import type { Representation } from '../check/ownerOf.ts';
import type { SelectionShape } from '../check/Shape.ts';

/** What one owner is asked, and where its entities stand in the whole fetch. */
export interface Share {
  query: string;
  variables: Record<string, unknown>;
  representations: Representation[];
  positions: number[];
  shape: SelectionShape;
}

/**
 * An entity of which nothing is known: its key, and null for all else. Not plainly null, since the executor drops
 * whatever lacks a field that a @requires asks for, and totals could not say who is missing.
 */
export function unknownEntity({ shape, representations }: Share, index: number): unknown {
  const representation = representations[index] as Representation;
  const fields = entityShape(shape, representation.__typename)?.fields ?? [];
  return Object.fromEntries(
    fields.map(({ key, name, type }) => [
      key,
      type.kind === 'nonNull' ? (representation[name] ?? null) : null,
    ]),
  );
}
