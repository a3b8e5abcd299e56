import { kidOf, type Purpose, signPayload, verifyPayload } from './jws.ts';
import { encodePayload, readPayload } from './SignedEntry.ts';
import type { PublicKey, Signer } from './Signer.ts';

/** Signs a value for one purpose, as a compact JWS: one line of text that can be stored, sent and pasted. */
export async function signCompact(
  value: unknown,
  purpose: Purpose,
  signer: Signer,
): Promise<string> {
  const payload = encodePayload(value);
  const { protected: header, signature } = await signPayload(payload, purpose, signer);
  return `${header}.${payload}.${signature}`;
}

/** A compact JWS that has been read but not verified. */
export interface Compact {
  /** The thumbprint of the key that it names. */
  kid: string;
  value: Record<string, unknown>;
  /** Whether it is signed with that key. */
  signedBy(key: PublicKey): Promise<boolean>;
}

/** Reads a compact JWS of that purpose. Null for anything else. */
export function readCompact(jws: unknown, purpose: Purpose): Compact | null {
  if (typeof jws !== 'string') return null;
  const [header = '', payload = '', signature = '', ...rest] = jws.split('.');
  const signed = { protected: header, signature };
  const kid = kidOf(signed, purpose);
  const value = readPayload(payload);
  if (rest.length > 0 || kid === null || typeof value !== 'object' || value === null) return null;
  return {
    kid,
    value: value as Record<string, unknown>,
    signedBy: (key) => verifyPayload(payload, signed, purpose, key),
  };
}
