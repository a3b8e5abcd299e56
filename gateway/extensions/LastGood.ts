import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ownPrefix } from '../../shared/policy/extension/prefix.ts';
import { replaceFile } from './replaceFile.ts';

const ending = '.graphql';

/**
 * The last good extension of each member, kept in a folder, one file each, so that a bad publication costs its owner nothing
 * after a restart either. Without a folder it is kept in memory.
 */
export class LastGood {
  readonly #folder: string | null;
  #sdl: Map<string, string>;

  private constructor(folder: string | null, sdl: Map<string, string>) {
    this.#folder = folder;
    this.#sdl = sdl;
  }

  /** Reads what is kept in a folder, which need not exist yet. Rejects when it cannot be read. */
  static async open(folder: string | null): Promise<LastGood> {
    if (folder === null) return new LastGood(null, new Map());
    await mkdir(folder, { recursive: true });
    const ids = (await readdir(folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .filter((id) => ownPrefix(id) !== null);
    const read = async (id: string) => [id, await readFile(fileOf(folder, id), 'utf8')] as const;
    return new LastGood(folder, new Map(await Promise.all(ids.map(read))));
  }

  /** By the huvudman's id. */
  get sdl(): ReadonlyMap<string, string> {
    return this.#sdl;
  }

  /** Keeps these, and forgets those of all others. */
  async keep(served: ReadonlyMap<string, string>): Promise<void> {
    const before = this.#sdl;
    this.#sdl = new Map(served);
    if (this.#folder === null) return;
    for (const [id, sdl] of served) {
      if (before.get(id) !== sdl) await replaceFile(fileOf(this.#folder, id), sdl);
    }
    for (const id of before.keys()) {
      if (!served.has(id)) await rm(fileOf(this.#folder, id), { force: true });
    }
  }
}

const fileOf = (folder: string, id: string) => join(folder, `${id}${ending}`);
