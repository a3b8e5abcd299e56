import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What an issuer gave to a session beside who it is. */
export interface Given {
  /** Gets further tokens; null when the issuer gives none. */
  refresh: string | null;
  /** The token for reading the network, and until when it counts (ISO 8601); null: none yet, or none at all. */
  network: { token: string; until: string } | null;
}

const algorithm = 'aes-256-gcm';

/**
 * Seals what an issuer gave with the cookie of its session, which only the browser has: a copy of the database opens
 * nothing at the issuer, and there is no key to keep.
 */
export function seal(given: Given, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyOf(secret), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(given), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws when it was sealed with another cookie, or changed. */
export function unseal(text: string, secret: string): Given {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(algorithm, keyOf(secret), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const opened = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(opened.toString('utf8'));
}

const keyOf = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'vardnat session', 32));
