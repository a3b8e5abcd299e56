import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SettingError } from '../../shared/errors/SettingError.ts';

/** The last countersignature of each member, on disk. */
export class CountersignatureFile {
  readonly #path: string;
  readonly #byMember: Map<string, { nr: number; jws: string }>;

  private constructor(path: string, byMember: Map<string, { nr: number; jws: string }>) {
    this.#path = path;
    this.#byMember = byMember;
  }

  /** Opens the file; without a file it begins empty. Throws SettingError when the file cannot be read. */
  static async open(path: string): Promise<CountersignatureFile> {
    try {
      const text = await readFile(path, 'utf8');
      return new CountersignatureFile(path, new Map(Object.entries(JSON.parse(text))));
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') {
        return new CountersignatureFile(path, new Map());
      }
      throw new SettingError(`The file of countersignatures ${path} cannot be read: move it away.`);
    }
  }

  /** The countersignatures as compact JWS, sorted by member. */
  list(): string[] {
    return [...this.#byMember].sort().map(([, { jws }]) => jws);
  }

  /** Keeps a countersignature, unless one of a longer log by the same member is kept. Resolves when it is on disk. */
  async keep(member: string, nr: number, jws: string): Promise<void> {
    if ((this.#byMember.get(member)?.nr ?? -1) > nr) return;
    this.#byMember.set(member, { nr, jws });
    await mkdir(dirname(this.#path), { recursive: true });
    const next = `${this.#path}.next`;
    const handle = await open(next, 'w');
    try {
      await handle.writeFile(JSON.stringify(Object.fromEntries(this.#byMember)));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(next, this.#path);
  }
}
