import { ownerField } from '../../shared/contract/prefixOf.ts';

/** A representation of an entity: its type and key, as the planner sends it. */
export type Representation = { __typename: string } & Record<string, unknown>;

/** The huvudman that owns an entity, read out of its key: the contract lets no entity be without. */
export function ownerOf(representation: Representation): string {
  return String(representation[ownerField(representation.__typename)]);
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 100;

/**
 * Whom to ask about an entity: its owner. Keys that no party can have are all one party's, which nobody is: a subgraph can
 * refer to what it likes, and what it refers to is named in errors.
 */
export function askedOwner(representation: Representation): string {
  const owner = ownerOf(representation);
  return owner.length <= longest && slug.test(owner) ? owner : 'ogiltigt-id';
}
