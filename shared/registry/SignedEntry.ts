import { canonicalJson, type Json } from '../values/canonicalJson.ts';
import { sha256Hex } from '../values/sha256Hex.ts';

/**
 * An entry in the log: a JWS in the general JSON form (RFC 7515, 7.2.1), since some entries have several signatures.
 */
export interface SignedEntry {
  /** The entry as canonical JSON, base64url. */
  payload: string;
  signatures: readonly { protected: string; signature: string }[];
}

/** Whether a value has that form. Nothing more is checked. */
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

/**
 * The JSON of a payload. Undefined unless it is written in the one canonical form, so that equal entries have equal
 * bytes.
 */
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

/** One record of the log. */
export interface LogRecord {
  /** 0 for the genesis, then one more for each. */
  nr: number;
  /** When the registry accepted the entry: ISO 8601 in UTC with milliseconds. */
  time: string;
  /** The hash of the record before it. Null for the genesis. */
  prev: string | null;
  entry: SignedEntry;
}

/** The hash of a record: SHA-256 over its canonical JSON (RFC 8785), as 64 lower-case hexadecimal digits. */
export function recordHash({ nr, time, prev, entry }: LogRecord): string {
  return sha256Hex(canonicalJson({ nr, time, prev, entry } as unknown as Json));
}

/** Whether a value has the form of a record. Nothing more is checked. */
export function isLogRecord(value: unknown): value is LogRecord {
  const { nr, time, prev, entry, ...rest } = Object(value) as Record<string, unknown>;
  return (
    Number.isSafeInteger(nr) &&
    typeof time === 'string' &&
    isInstant(time) &&
    (prev === null || typeof prev === 'string') &&
    isSignedEntry(entry) &&
    Object.keys(rest).length === 0
  );
}

/** Whether a text is an instant in the one accepted form, in which instants sort as texts. */
export function isInstant(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString() === text;
}
