import type { Member } from '../natverk/context.ts';

/** Why, and since when (a day), the operator of a gateway leaves a member out of its view. */
export interface Undantag {
  skal: string;
  sedan: string;
}

/** Who is in the network, and where, at one moment. */
export interface Network {
  /** The samverkan subgraph. */
  samverkan: Member;
  /** The huvudmän's subgraphs, by id. */
  members: ReadonlyMap<string, Member>;
  /** What members publish beyond the contract: SDL by id. */
  extensions: ReadonlyMap<string, string>;
  /** Members of the network that are not among these, since this gateway's operator leaves them out; none when left out. */
  excluded?: ReadonlyMap<string, Undantag>;
  /** Those who have left, with when, as ISO 8601 has it; none when left out. */
  departed?: ReadonlyMap<string, string>;
}
