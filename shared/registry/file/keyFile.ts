import { constants, existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SettingError } from '../../errors/SettingError.ts';
import { generateKey, type Signer, signerOf } from '../Signer.ts';
import { keepOutOfGit } from './keepOutOfGit.ts';

/** Reads a private key. Throws SettingError, which names the file and never shows its content. */
export async function readKeyFile(path: string): Promise<Signer> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new SettingError(`The key file ${path} cannot be read (${error.code}).`);
  });
  try {
    return await signerOf(JSON.parse(text));
  } catch {
    throw new SettingError(`The key file ${path} does not hold an Ed25519 key as a private JWK.`);
  }
}

/**
 * Writes a private key to a file that only its owner can read and that git ignores. Rejects with EEXIST when the file
 * exists.
 */
export async function writePrivateFile(path: string, key: object): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await keepOutOfGit(path);
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const handle = await open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(key)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The key of a file. Makes the file when it is missing. */
export async function ensureKeyFile(path: string): Promise<Signer> {
  if (existsSync(path)) return readKeyFile(path);
  await writePrivateFile(path, await generateKey()).catch((error) => {
    if (error instanceof SettingError) throw error;
    if (error.code !== 'EEXIST') {
      throw new SettingError(`The key file ${path} cannot be written (${error.code}).`);
    }
  });
  return readKeyFile(path);
}
