import type { BaseLogger } from 'pino';
import { readCheckpoint } from '../../shared/registry/checkpoint.ts';
import {
  type Appended,
  type Published,
  RegistryClient,
} from '../../shared/registry/client/RegistryClient.ts';
import { RegistryFollower } from '../../shared/registry/client/RegistryFollower.ts';
import type { RegistryRefusal } from '../../shared/registry/RegistryRefusal.ts';
import type { LogRecord, SignedEntry } from '../../shared/registry/SignedEntry.ts';
import { CountersignatureFile } from './CountersignatureFile.ts';
import { pageOf, type RegistryFace, type RegistryFiles } from './Registry.ts';

export interface MirrorOptions {
  /** The registry whose log the mirror shows. */
  url: string;
  /** Other mirrors, asked while the registry does not answer. */
  mirrors: readonly string[];
  genesis: string | null;
  files: RegistryFiles;
  log: Pick<BaseLogger, 'info' | 'warn' | 'error'>;
}

/**
 * Shows a registry's log at another address, whoever runs it. It verifies every record before it shows it, and every reader
 * verifies the records again, so nobody needs to trust a mirror. It has no key. It passes entries and countersignatures on
 * to the registry. Its files have the same form as the registry's: with the registry's key beside them they are a registry.
 */
export class Mirror implements RegistryFace {
  readonly #lines: string[] = [];
  readonly #listeners = new Set<(checkpoint: string) => void>();
  readonly #client: RegistryClient;
  #published: Published | null = null;
  #follower: RegistryFollower | null = null;
  #keeping: Promise<unknown> = Promise.resolve();

  private constructor(url: string) {
    this.#client = new RegistryClient(url);
  }

  /** Begins with what is on disk, and follows the registry from there. Throws SettingError for a file that cannot be used. */
  static async follow({ files, ...options }: MirrorOptions): Promise<Mirror> {
    const mirror = new Mirror(options.url);
    const countersigned = await CountersignatureFile.open(files.countersignatures);
    mirror.#follower = await RegistryFollower.open({
      ...options,
      file: files.log,
      onTaken: (records, published) => {
        const known = countersigned.list();
        const countersignatures =
          published.countersignatures.length > 0 ? published.countersignatures : known;
        mirror.#take(records, { ...published, countersignatures });
        mirror.#keeping = mirror.#keeping
          .then(() => keep(countersigned, known, countersignatures))
          .catch((err) => options.log.error({ err }, 'countersignatures are not kept'));
      },
    });
    await mirror.#follower.sync();
    return mirror;
  }

  get ready(): boolean {
    return this.#published !== null;
  }

  published(): Published {
    return this.#published ?? { checkpoint: '', countersignatures: [] };
  }

  page(from: number): string[] {
    return pageOf(this.#lines, from);
  }

  append(entry: unknown): Promise<Appended> {
    return this.#client.append(entry as SignedEntry).finally(() => void this.#follower?.sync());
  }

  countersign(countersignature: unknown): Promise<RegistryRefusal | null> {
    return this.#client.countersign(String(countersignature));
  }

  onCheckpoint(listener: (checkpoint: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#follower?.close();
    await this.#keeping;
  }

  #take(records: readonly LogRecord[], published: Published): void {
    for (const record of records) this.#lines.push(JSON.stringify(record));
    const before = this.#published?.checkpoint;
    this.#published = published;
    if (published.checkpoint === before) return;
    for (const listener of this.#listeners) listener(published.checkpoint);
  }
}

async function keep(
  file: CountersignatureFile,
  known: readonly string[],
  now: readonly string[],
): Promise<void> {
  for (const jws of now.filter((one) => !known.includes(one))) {
    const { member, nr } = readCheckpoint(jws) ?? {};
    if (member !== undefined && nr !== undefined) await file.keep(member, nr, jws);
  }
}
