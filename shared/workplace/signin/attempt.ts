import { randomBytes } from 'node:crypto';

/** A sign-in under way. The browser carries it in a cookie of its own until it comes back. */
export interface Attempt {
  /** The issuer, by the key of its client. */
  issuer: string;
  state: string;
  nonce: string;
  /** PKCE (RFC 7636): whoever has seen the code cannot use it without this. */
  verifier: string;
  /** The page to open afterwards: an address within the workplace. */
  till: string;
}

/** How many seconds a user may spend at the issuer. */
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

/** The attempt in a cookie; null when the cookie holds none. */
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
 * The page to open after signing in: a path within the workplace. Anything that a browser could read as another site's address
 * becomes the first page.
 */
export function pathWithin(text: unknown, origin: string): string {
  if (typeof text !== 'string' || !text.startsWith('/') || text.length > 500) return '/';
  if (!URL.canParse(text, origin)) return '/';
  const url = new URL(text, origin);
  return url.origin === origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}`
    : '/';
}
