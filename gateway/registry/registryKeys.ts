import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureKeyFile } from '../../shared/registry/file/keyFile.ts';
import type { Signer } from '../../shared/registry/Signer.ts';

/** The registry's keys in its folder. */
export interface RegistryKeys {
  /** The one it has, and the one that it is to change to, if any. */
  keys: readonly Signer[];
  /** Leaves the last one only, once the log names it. */
  settle(): Promise<void>;
}

/**
 * Reads the registry's key, made when missing. With `rotate` a next one is made; it stays on disk until the log names it,
 * so that a change that is cut off goes on at the next start, asked for or not.
 */
export async function registryKeys(folder: string, rotate: boolean): Promise<RegistryKeys> {
  const file = join(folder, 'key.json');
  const next = `${file}.next`;
  const keys = [await ensureKeyFile(file)];
  if (!rotate && !existsSync(next)) return { keys, settle: async () => {} };
  keys.push(await ensureKeyFile(next));
  return { keys, settle: () => rename(next, file) };
}
