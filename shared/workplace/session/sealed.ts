import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** The tokens that an issuer gave to a session. */
export interface Given {
  /** The refresh token; null when the issuer gives none. */
  refresh: string | null;
  /** The token for reading the network, and when it expires (ISO 8601); null: none so far, or none at all. */
  network: { token: string; until: string } | null;
}

const algorithm = 'aes-256-gcm';

/**
 * Seals an issuer's tokens with the session's cookie, which only the browser has. A copy of the database gives no access at the
 * issuer, and the server has no key to protect.
 */
export function seal(given: Given, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyOf(secret), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(given), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws when the text was sealed with another cookie, or has been changed. */
export function unseal(text: string, secret: string): Given {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(algorithm, keyOf(secret), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const opened = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(opened.toString('utf8'));
}

const keyOf = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'vardnat session', 32));
