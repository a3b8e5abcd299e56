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
  /** Members that this gateway's operator leaves out of its view; they are not in `members`. None when undefined. */
  excluded?: ReadonlyMap<string, Undantag>;
  /** Those who have left, each with the day or time, as ISO 8601. None when undefined. */
  departed?: ReadonlyMap<string, string>;
}

/** Where the gateway gets the network from: a file that is read once, or the registry, which is followed. */
export interface NetworkSource {
  /** The network at this moment. Looked up for every question, so that a change takes effect at once. */
  current(): Network;
  /** Calls the listener at every change with the new network; returns a function that stops this. */
  onChange(listener: (network: Network) => void): () => void;
  /** The state of the registry that it follows. Without a registry it returns null, or is undefined. */
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
