import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureKeyFile } from '../../shared/registry/file/keyFile.ts';
import type { Signer } from '../../shared/registry/Signer.ts';

/** The registry's keys in its folder. */
export interface RegistryKeys {
  /** The present key, and the next one if the registry is to change to one. */
  keys: readonly Signer[];
  /** Leaves only the last key. Call it when the log names that key. */
  settle(): Promise<void>;
}

/**
 * Reads the registry's key, or makes it when it is missing. With `rotate` it also makes the next key. That key stays on disk
 * until the log names it, so an interrupted change continues at the next start, with or without `rotate`.
 */
export async function registryKeys(folder: string, rotate: boolean): Promise<RegistryKeys> {
  const file = join(folder, 'key.json');
  const next = `${file}.next`;
  const keys = [await ensureKeyFile(file)];
  if (!rotate && !existsSync(next)) return { keys, settle: async () => {} };
  keys.push(await ensureKeyFile(next));
  return { keys, settle: () => rename(next, file) };
}
