import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SettingError } from '../../errors/SettingError.ts';
import { keepOutOfGit } from '../../registry/file/keepOutOfGit.ts';
import { makeKeyPair } from './makeKeyPair.ts';
import { readPrivateKey } from './readPrivateKey.ts';

/**
 * Makes a key pair where there is none: the private key as a JWK that only its owner may read (mode 0600) and git does not
 * take, the public one as a JWKS. A private key that is there is kept, and its JWKS written when missing. Throws SettingError when the
 * files cannot be written.
 */
export async function writeKeyPair(privateFile: string, publicFile: string): Promise<void> {
  try {
    if (!existsSync(privateFile)) {
      await mkdir(dirname(privateFile), { recursive: true, mode: 0o700 });
      await keepOutOfGit(privateFile);
      await writeOnce(privateFile, (await makeKeyPair()).privateJwk, 0o600);
    }
    if (!existsSync(publicFile)) {
      const { publicJwk } = await readPrivateKey(privateFile, privateFile);
      await mkdir(dirname(publicFile), { recursive: true });
      await writeOnce(publicFile, { keys: [publicJwk] }, 0o644);
    }
  } catch (error) {
    if (error instanceof SettingError) throw error;
    const { code } = error as { code?: string };
    throw new SettingError(
      `The keys ${privateFile} and ${publicFile} cannot be written (${code}): check DATA_DIR, and that this user may write there.`,
    );
  }
}

/** Writes a whole file, unless it is there: of two processes that start at once, one makes the key for both. */
async function writeOnce(file: string, json: object, mode: number): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(json, null, 2)}\n`, { mode, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}
