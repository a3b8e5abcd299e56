import { canonicalJson, type Json } from '../values/canonicalJson.ts';

/** An entry as it stands in the log: a JWS in the general JSON form (RFC 7515, 7.2.1), since some take several signatures. */
export interface SignedEntry {
  /** The entry as canonical JSON, base64url. */
  payload: string;
  signatures: readonly { protected: string; signature: string }[];
}

/** Whether a value has that form, and nothing more. */
export function isSignedEntry(value: unknown): value is SignedEntry {
  const { payload, signatures, ...rest } = Object(value) as Record<string, unknown>;
  return (
    typeof payload === 'string' &&
    Array.isArray(signatures) &&
    Object.keys(rest).length === 0 &&
    signatures.every((one) => {
      const { protected: header, signature, ...more } = Object(one) as Record<string, unknown>;
      return (
        typeof header === 'string' &&
        typeof signature === 'string' &&
        Object.keys(more).length === 0
      );
    })
  );
}

/** A payload's JSON; undefined unless it is written in the one canonical form, so that equal entries have equal bytes. */
export function readPayload(payload: string): Json | undefined {
  try {
    const value: Json = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return encodePayload(value) === payload ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Canonical JSON, base64url. */
export function encodePayload(value: unknown): string {
  return Buffer.from(canonicalJson(value as Json), 'utf8').toString('base64url');
}
