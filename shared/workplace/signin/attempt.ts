import { randomBytes } from 'node:crypto';

/** A sign-in that has begun, as the browser carries it in a cookie of its own until it is back. */
export interface Attempt {
  /** The issuer, by the key of its client. */
  issuer: string;
  state: string;
  nonce: string;
  /** PKCE (RFC 7636): without it nobody can use the code, whoever has seen it. */
  verifier: string;
  /** The page to go on with: an address within the workplace. */
  till: string;
}

/** Seconds for which somebody may be at the issuer. */
export const attemptSeconds = 900;

const random = () => randomBytes(32).toString('base64url');

export const newAttempt = (issuer: string, till: string): Attempt => ({
  issuer,
  till,
  state: random(),
  nonce: random(),
  verifier: random(),
});

export const writeAttempt = (attempt: Attempt) =>
  Buffer.from(JSON.stringify(attempt)).toString('base64url');

/** Null for what is no attempt. */
export function readAttempt(text: string | null): Attempt | null {
  try {
    const read = JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
    const { issuer, state, nonce, verifier, till } = Object(read);
    const texts = [issuer, state, nonce, verifier, till];
    if (!texts.every((one) => typeof one === 'string')) return null;
    return { issuer, state, nonce, verifier, till };
  } catch {
    return null;
  }
}

/**
 * The page to go on with after signing in, from what an address says: a path within the workplace; its first page for
 * anything that a browser could read as another site's.
 */
export function pathWithin(text: unknown, origin: string): string {
  if (typeof text !== 'string' || !text.startsWith('/') || text.length > 500) return '/';
  if (!URL.canParse(text, origin)) return '/';
  const url = new URL(text, origin);
  return url.origin === origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}`
    : '/';
}
