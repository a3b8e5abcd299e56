import { createHash } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK } from 'jose';
import { canonicalJson } from '../values/canonicalJson.ts';

/**
 * A party's public Ed25519 key as a JWK (RFC 8037), with the fields that its thumbprint is computed from and no others.
 */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** The 32 bytes of the key, base64url. */
  x: string;
}

/** Whether a value is such a key. A key with a private part is not accepted, since it would be published. */
export function isPublicKey(value: unknown): value is PublicKey {
  return isKeyOf('Ed25519', value);
}

/** A member's public X25519 key for the codes of calls, as a JWK (RFC 8037) with no other fields. */
export interface CallKey {
  kty: 'OKP';
  crv: 'X25519';
  /** The 32 bytes of the key, base64url. */
  x: string;
}

/** Whether a value is such a key. A key with a private part is not accepted, since it would be published. */
export function isCallKey(value: unknown): value is CallKey {
  return isKeyOf('X25519', value);
}

function isKeyOf(curve: string, value: unknown): boolean {
  const { kty, crv, x, ...rest } = Object(value) as Record<string, unknown>;
  return (
    kty === 'OKP' &&
    crv === curve &&
    typeof x === 'string' &&
    /^[A-Za-z0-9_-]{43}$/.test(x) &&
    Object.keys(rest).length === 0
  );
}

/** A private Ed25519 key, as a file holds it. */
export interface PrivateKey extends PublicKey {
  /** The private part, base64url. */
  d: string;
}

/** Something that can sign. */
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

/**
 * The signer with that private key. Throws TypeError when it is not an Ed25519 key, or when its two parts do not belong
 * together.
 */
export async function signerOf(jwk: unknown): Promise<Signer> {
  const { d, kty, crv, x } = Object(jwk) as Record<string, unknown>;
  const publicKey = { kty, crv, x };
  if (!isPublicKey(publicKey) || typeof d !== 'string') throw new TypeError('not an Ed25519 JWK');
  const key = (await importJWK({ ...publicKey, d }, 'EdDSA')) as CryptoKey;
  return { kid: thumbprint(publicKey), publicKey, key };
}

/** A key's thumbprint (RFC 7638), base64url. Signatures name the key by it (`kid`). */
export function thumbprint({ kty, crv, x }: PublicKey | CallKey): string {
  return sha256Base64url(canonicalJson({ kty, crv, x }));
}

/** SHA-256 of a text's UTF-8 bytes, base64url. */
export function sha256Base64url(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}
