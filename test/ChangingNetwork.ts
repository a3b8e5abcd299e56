import type { Network, NetworkSource } from '../gateway/registry/Network.ts';

/** A network that a test changes, as the registry would. */
export class ChangingNetwork implements NetworkSource {
  readonly #listeners = new Set<(network: Network) => void>();
  #network: Network;

  constructor(network: Network) {
    this.#network = network;
  }

  current(): Network {
    return this.#network;
  }

  onChange(listener: (network: Network) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {}

  /** Replaces what each of these publishes; null takes it away. */
  publish(extensions: Record<string, string | null>): void {
    const all = new Map(this.#network.extensions);
    for (const [huvudman, sdl] of Object.entries(extensions)) {
      if (sdl === null) all.delete(huvudman);
      else all.set(huvudman, sdl);
    }
    this.change({ ...this.#network, extensions: all });
  }

  /** Makes it another. */
  change(network: Network): void {
    this.#network = network;
    for (const listener of this.#listeners) listener(network);
  }
}
