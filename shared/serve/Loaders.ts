import { allOf, andThen, type MaybePromise } from './database/rows/MaybePromise.ts';

/** Answers all keys at once, in their order. */
type Batch<K, V> = (keys: readonly K[]) => MaybePromise<ArrayLike<V | Error>>;

interface Waiting<V> {
  resolve: (value: V) => void;
  reject: (error: Error) => void;
}

/**
 * Loads values by key for one request. Keys that are requested in the same tick are loaded together, or in advance by
 * `fetch`. A value that is already loaded is returned directly, without a promise.
 */
export class Loader<K, V> {
  readonly #batch: Batch<K, V>;
  readonly #known = new Map<K, V>();
  readonly #coming = new Map<K, Promise<V>>();
  #waiting = new Map<K, Waiting<V>>();

  constructor(batch: Batch<K, V>) {
    this.#batch = batch;
  }

  load(key: K): MaybePromise<V> {
    if (this.#known.has(key)) return this.#known.get(key) as V;
    const coming = this.#coming.get(key);
    if (coming !== undefined) return coming;
    const loaded = new Promise<V>((resolve, reject) => {
      this.#waiting.set(key, { resolve, reject });
    });
    this.#coming.set(key, loaded);
    if (this.#waiting.size === 1) void endOfTick().then(() => this.#dispatch());
    return loaded;
  }

  /** All values. Rejects with the first error. */
  loadMany(keys: readonly K[]): MaybePromise<V[]> {
    return allOf(keys.map((key) => this.load(key)));
  }

  /** Loads the keys that are not loaded yet, together. Never fails: an error is given to whoever requests its key. */
  fetch(keys: readonly K[]): MaybePromise<void> {
    const missing = [...new Set(keys)].filter(
      (key) => !this.#known.has(key) && !this.#coming.has(key),
    );
    if (missing.length === 0) return undefined;
    const found = this.#run(missing);
    if (!(found instanceof Promise)) return this.#keep(missing, found);
    for (const [at, key] of missing.entries()) {
      this.#coming.set(
        key,
        heard(
          found.then((values) => {
            const value = values[at];
            if (value instanceof Error) throw value;
            return value as V;
          }),
        ),
      );
    }
    return found.then((values) => this.#keep(missing, values));
  }

  /** The values that are loaded so far. */
  knownOf(keys: readonly K[]): V[] {
    return keys.flatMap((key) => (this.#known.has(key) ? [this.#known.get(key) as V] : []));
  }

  #dispatch(): MaybePromise<void> {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    const keys = [...waiting.keys()];
    return andThen(this.#run(keys), (values) => {
      this.#keep(keys, values);
      for (const [at, { resolve, reject }] of [...waiting.values()].entries()) {
        const value = values[at];
        if (value instanceof Error) reject(value);
        else resolve(value as V);
      }
    });
  }

  /** The result of the batch. If the batch fails, each key gets its error. */
  #run(keys: readonly K[]): MaybePromise<ArrayLike<V | Error>> {
    const failed = (error: unknown) => keys.map(() => error as Error);
    try {
      const found = this.#batch(keys);
      return found instanceof Promise ? found.catch(failed) : found;
    } catch (error) {
      return failed(error);
    }
  }

  #keep(keys: readonly K[], values: ArrayLike<V | Error>): void {
    for (const [at, key] of keys.entries()) {
      const value = values[at];
      if (value instanceof Error) {
        if (!this.#coming.has(key)) this.#coming.set(key, heard(Promise.reject(value)));
      } else {
        this.#known.set(key, value as V);
        this.#coming.delete(key);
      }
    }
  }
}

/** A promise that may never be awaited. A handler keeps its rejection from ending the process. */
function heard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

/** Runs after every request of this tick, also those made by continuations of settled promises. */
const endOfTick = () =>
  Promise.resolve().then(() => new Promise<void>((resolve) => process.nextTick(resolve)));

/** The loaders of one request, made when they are first used, so that equal lookups share one SQL statement. */
export class Loaders {
  readonly #byName = new Map<string, Loader<unknown, unknown>>();
  readonly #byMaker = new Map<object, Loader<unknown, unknown>>();

  /** The loader with that name. `batch` answers all keys of a tick at once, in their order. */
  loader<K, V>(name: string, batch: Batch<K, V>): Loader<K, V> {
    let found = this.#byName.get(name);
    if (!found) {
      found = new Loader(batch as Batch<unknown, unknown>);
      this.#byName.set(name, found);
    }
    return found as Loader<K, V>;
  }

  /** The loader that `make` returns, made once for the request. Rows need not compute a name for it. */
  once<K, V>(of: object, make: () => Loader<K, V>): Loader<K, V> {
    let found = this.#byMaker.get(of);
    if (!found) {
      found = make() as Loader<unknown, unknown>;
      this.#byMaker.set(of, found);
    }
    return found as Loader<K, V>;
  }

  /** Forgets everything that was loaded, after a write. The mutations of a request run one by one. */
  clear(): void {
    this.#byName.clear();
    this.#byMaker.clear();
  }
}
