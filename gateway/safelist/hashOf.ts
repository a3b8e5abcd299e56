import { createHash } from 'node:crypto';

/** The id of a query: SHA-256 of its text, in lower-case hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
