import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** An Ed25519 key pair as JWKs, named by its thumbprint (RFC 7638). */
export interface KeyPair {
  privateJwk: JWK & { kid: string };
  publicJwk: JWK & { kid: string };
}

/** Makes a key pair. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { d, ...jwk } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  const publicJwk = { ...jwk, kid, alg: 'EdDSA', use: 'sig' };
  return { publicJwk, privateJwk: { ...publicJwk, d } };
}
