import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SettingError } from '../../errors/SettingError.ts';
import { writePrivateFile } from '../../registry/file/keyFile.ts';
import { type CallKey, isCallKey, thumbprint } from '../../registry/Signer.ts';

/** A member's own call key: an X25519 key. Its public half stands in the registry's log. */
export interface OwnCallKey {
  /** The thumbprint of its public half. Calls name the key by it. */
  kid: string;
  publicKey: CallKey;
  privateKey: KeyObject;
}

/** The call key of a private JWK. Throws TypeError when the JWK is not an X25519 key. */
export function ownCallKey(jwk: unknown): OwnCallKey {
  const { kty, crv, x, d } = Object(jwk) as Record<string, string>;
  const publicKey = { kty, crv, x };
  if (!isCallKey(publicKey)) throw new TypeError('not an X25519 JWK');
  const privateKey = createPrivateKey({ key: { ...publicKey, d }, format: 'jwk' });
  return { kid: thumbprint(publicKey), publicKey, privateKey };
}

/** Makes a call key, as its private JWK. */
export function makeCallKey(): CallKey & { d: string } {
  const { privateKey } = generateKeyPairSync('x25519');
  const { x, d } = privateKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'X25519', x: x as string, d: d as string };
}

/**
 * Reads the call keys of a file: one private JWK, or several (`{ "keys": […] }`) during a change of key. Throws
 * SettingError, which names the file and never shows its content.
 */
export async function readCallKeys(file: string, setting: string): Promise<OwnCallKey[]> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new SettingError(`${setting}: the key file ${file} cannot be read (${error.code}).`);
  });
  try {
    const json = JSON.parse(text);
    return (Array.isArray(json.keys) ? json.keys : [json]).map(ownCallKey);
  } catch {
    throw new SettingError(
      `${setting}: the key file ${file} must hold a private X25519 key as a JWK (kty, crv, x, d), or several as { "keys": […] }; "npx vardnat keys calls" makes one.`,
    );
  }
}

/** The call keys of a file. Makes the file when it is missing. Throws SettingError. */
export async function ensureCallKeys(file: string, setting: string): Promise<OwnCallKey[]> {
  if (!existsSync(file)) {
    await writePrivateFile(file, makeCallKey()).catch((error) => {
      if (error instanceof SettingError) throw error;
      if (error.code !== 'EEXIST') {
        throw new SettingError(
          `${setting}: the key file ${file} cannot be written (${error.code}).`,
        );
      }
    });
  }
  return readCallKeys(file, setting);
}
