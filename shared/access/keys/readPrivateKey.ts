import { readFile } from 'node:fs/promises';
import { type CryptoKey, calculateJwkThumbprint, importJWK, type JWK } from 'jose';
import { SettingError } from '../../errors/SettingError.ts';

/** A private Ed25519 key, ready to sign, beside its public half. */
export interface PrivateKey {
  /** Its `kid`; its thumbprint when the file names none. */
  kid: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/** Reads a private Ed25519 key from a JWK file. Throws SettingError that names the setting, never what the file holds. */
export async function readPrivateKey(file: string, setting: string): Promise<PrivateKey> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingError(`${setting}: the key file ${file} cannot be read.`);
  });
  try {
    const { kty, crv, x, d, kid } = JSON.parse(text) as JWK;
    // signAssertion makes a KeyObject of it, which Node.js 24 warns about when it may not be taken out.
    const key = await importJWK({ kty, crv, x, d }, 'EdDSA', { extractable: true });
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof d !== 'string') throw new Error('wrong kind');
    const named = kid ?? (await calculateJwkThumbprint({ kty, crv, x }));
    const publicJwk = { kty, crv, x, kid: named, alg: 'EdDSA', use: 'sig' };
    return { kid: named, privateKey: key as CryptoKey, publicJwk };
  } catch {
    throw new SettingError(
      `${setting}: the key file ${file} must hold one private Ed25519 key as a JWK (kty, crv, x, d, kid).`,
    );
  }
}
