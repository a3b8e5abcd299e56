import { ownerField } from '../../shared/contract/ownerField.ts';

/** A representation of an entity: its type and key, as the planner sends it. */
export type Representation = { __typename: string } & Record<string, unknown>;

/** The huvudman that owns an entity, read out of its key: the contract lets no entity be without. */
export function ownerOf(representation: Representation): string {
  return String(representation[ownerField(representation.__typename)]);
}
