import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Data } from './Data.ts';

/**
 * The data, kept in one JSON file and in memory. The file is replaced as a whole, so that a stop at any moment leaves
 * either what was or what is, and changes wait for their turn.
 */
export class Store {
  readonly #file: string;
  #data: Data;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(file: string, data: Data) {
    this.#file = file;
    this.#data = data;
  }

  /** Opens the file; a file that is not there is made with `initial`. Rejects when it cannot be read as JSON. */
  static async open(file: string, initial: () => Promise<Data>): Promise<Store> {
    const text = await readFile(file, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    const store = new Store(file, text === null ? await initial() : JSON.parse(text));
    if (text === null) await store.#write(store.#data);
    return store;
  }

  /** The data as it stands. Never altered: a change puts another in its place. */
  get data(): Data {
    return this.#data;
  }

  /** Puts what `change` makes of the data in its place, once it is safely written. */
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
