import DataLoader from 'dataloader';

/** The DataLoaders of one request, made when first asked for: equal questions share one SQL statement. */
export class Loaders {
  readonly #byName = new Map<string, DataLoader<unknown, unknown>>();

  /** The loader of that name; `batch` answers all keys of a tick at once, in their order. */
  loader<K, V>(
    name: string,
    batch: (keys: readonly K[]) => Promise<ArrayLike<V | Error>>,
  ): DataLoader<K, V> {
    let found = this.#byName.get(name);
    if (!found) {
      found = new DataLoader(batch as (keys: readonly unknown[]) => Promise<ArrayLike<unknown>>);
      this.#byName.set(name, found);
    }
    return found as DataLoader<K, V>;
  }

  /** Forgets what was loaded, since something has been written: several mutations of a request run one by one. */
  clear(): void {
    this.#byName.clear();
  }
}
