import { constants } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SettingError } from '../../errors/SettingError.ts';
import { generateKey, type PrivateKey, type Signer, signerOf } from '../Signer.ts';

/** Reads a private key. Throws SettingError, which names the file and never shows what is in it. */
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

/** Writes a private key to a file that only its owner can read. Rejects with EEXIST when there is one already. */
export async function writeKeyFile(path: string, key: PrivateKey): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const handle = await open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(key)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts a key in the place of another in one step, so that there is always one of them. */
export async function replaceKeyFile(path: string, key: PrivateKey): Promise<void> {
  const next = `${path}.next`;
  await rm(next, { force: true });
  await writeKeyFile(next, key);
  await rename(next, path);
}

/** The key in a file, made when there is none yet. */
export async function ensureKeyFile(path: string): Promise<Signer> {
  await writeKeyFile(path, await generateKey()).catch((error) => {
    if (error.code !== 'EEXIST') {
      throw new SettingError(`The key file ${path} cannot be written (${error.code}).`);
    }
  });
  return readKeyFile(path);
}
