import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Data } from './Data.ts';

/**
 * The data in one JSON file and in memory. Each change replaces the whole file, so a crash leaves either the old or the new
 * data. Changes run one at a time.
 */
export class Store {
  readonly #file: string;
  #data: Data;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(file: string, data: Data) {
    this.#file = file;
    this.#data = data;
  }

  /** Opens the file, or creates it with `initial`. Rejects when it is not JSON. */
  static async open(file: string, initial: () => Promise<Data>): Promise<Store> {
    const text = await readFile(file, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    const store = new Store(file, text === null ? await initial() : JSON.parse(text));
    if (text === null) await store.#write(store.#data);
    return store;
  }

  /** The present data. It is never altered: a change replaces it. */
  get data(): Data {
    return this.#data;
  }

  /** Replaces the data with the result of `change`. Resolves once it is safely on disk. */
  change(change: (data: Data) => Data): Promise<void> {
    const done = this.#turn.then(async () => {
      const next = change(this.#data);
      await this.#write(next);
      this.#data = next;
    });
    this.#turn = done.catch(() => {});
    return done;
  }

  async #write(data: Data): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.tmp`;
    const file = await open(draft, 'w');
    try {
      await file.writeFile(`${JSON.stringify(data, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.#file);
  }
}
