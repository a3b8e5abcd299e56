import { type CryptoKey, exportJWK, generateKeyPair, importJWK } from 'jose';
import { isPublicKey, type PublicKey } from './PublicKey.ts';
import { thumbprint } from './thumbprint.ts';

/** A private Ed25519 key as it is kept in a file. */
export interface PrivateKey extends PublicKey {
  /** The private part, base64url. */
  d: string;
}

/** Someone who can sign. */
export interface Signer {
  /** The thumbprint of its key. */
  kid: string;
  publicKey: PublicKey;
  key: CryptoKey;
}

/** Makes a key pair. */
export async function generateKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { x, d } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x: x as string, d: d as string };
}

/** A signer by its private key. Throws TypeError when it is not an Ed25519 key, or its two parts do not belong together. */
export async function signerOf(jwk: unknown): Promise<Signer> {
  const { d, kty, crv, x } = Object(jwk) as Record<string, unknown>;
  const publicKey = { kty, crv, x };
  if (!isPublicKey(publicKey) || typeof d !== 'string') throw new TypeError('not an Ed25519 JWK');
  const key = (await importJWK({ ...publicKey, d }, 'EdDSA')) as CryptoKey;
  return { kid: thumbprint(publicKey), publicKey, key };
}
