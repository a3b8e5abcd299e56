import { join } from 'node:path';
import { ensureKeyFile } from '../../shared/registry/file/keyFile.ts';
import type { Signer } from '../../shared/registry/Signer.ts';

/** The keys of the local network, one file each under DATA_DIR. In earnest each party has its own, and no other. */
export class LocalKeys {
  readonly #dataDir: string;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** A member's key, or samverkan's; made when there is none. */
  of(id: string): Promise<Signer> {
    return ensureKeyFile(join(this.#dataDir, 'keys', 'members', `${id}.json`));
  }

  /** The registry's own, where the registry looks for it. */
  registry(): Promise<Signer> {
    return ensureKeyFile(join(this.#dataDir, 'registry', 'key.json'));
  }
}
