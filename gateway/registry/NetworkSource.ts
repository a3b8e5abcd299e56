import type { Network } from './Network.ts';
import type { Registerlage } from './registerResolvers.ts';

/** Where the gateway learns of the network: a file that stands as it was read, or the registry, which is followed. */
export interface NetworkSource {
  /** The network as it is known at this moment. Asked anew for every question, so that a change is taken up at once. */
  current(): Network;
  /** Tells of every change, with the network as it is from then on; gives back what ends the telling. */
  onChange(listener: (network: Network) => void): () => void;
  /** What it goes by when it follows a registry; null, or left out, without one. */
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
