import type { Member } from '../natverk/context.ts';
import type { Registerlage } from './registerResolvers.ts';

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

/** Where the gateway learns of the network: a file that stands as it was read, or the registry, which is followed. */
export interface NetworkSource {
  /** The network as it is known at this moment. Looked up for every question, so that a change holds at once. */
  current(): Network;
  /** Calls the listener at every change, with the network after it; returns a function that stops this. */
  onChange(listener: (network: Network) => void): () => void;
  /** The state of the registry that it follows; null, or left out, without a registry. */
  register?(): Registerlage | null;
  /** Stops following. */
  close(): Promise<void>;
}

/** A network that does not change. */
export function fixedNetwork(network: Network): NetworkSource {
  return {
    current: () => network,
    onChange: () => () => {},
    register: () => null,
    close: async () => {},
  };
}
