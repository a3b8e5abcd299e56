import type { Member } from './scatter/Member.ts';

/** Who is in the network, and where, at one moment. */
export interface Network {
  /** The samverkan subgraph. */
  samverkan: Member;
  /** The huvudmän's subgraphs, by id. */
  members: ReadonlyMap<string, Member>;
  /** What members publish beyond the contract: SDL by id. */
  extensions: ReadonlyMap<string, string>;
}
