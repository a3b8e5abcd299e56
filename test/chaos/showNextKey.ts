import { readFileSync, writeFileSync } from 'node:fs';
import { makeKeyPair } from '../../shared/access/keys/makeKeyPair.ts';

/** Puts another key beside the one that an issuer shows; gives its private half. */
export async function showNextKey(jwks: string): Promise<object> {
  const { publicJwk, privateJwk } = await makeKeyPair();
  const { keys } = JSON.parse(readFileSync(jwks, 'utf8'));
  writeFileSync(jwks, JSON.stringify({ keys: [...keys, publicJwk] }));
  return privateJwk;
}
