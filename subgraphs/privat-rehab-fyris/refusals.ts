import { GraphQLError } from 'graphql';
import type { Context } from './Context.ts';
import { self } from './self.ts';

/** An error with a code of the contract. The message is Swedish: a resident or an official may read it. */
export function refusal(code: string, message: string, more: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}

/** Throws FEL_HUVUDMAN for another owner's key. */
export function ownKeysOnly(huvudman: unknown): void {
  if (huvudman === self.id) return;
  throw refusal('FEL_HUVUDMAN', `Här svarar bara ${self.namn} för sina egna uppgifter.`);
}

/**
 * Whether the caller may see a field: only callers who are signed in at some party of the network may. Throws FORBIDDEN the
 * first time in an answer.
 */
export function isShown({ caller, refused }: Context, falt: string): boolean {
  if (caller !== null) return true;
  if (refused.has(falt)) return false;
  refused.add(falt);
  const message = `${self.namn} visar ${falt} bara för inloggade hos någon part i nätverket (åtkomstnivå natverk).`;
  throw refusal('FORBIDDEN', message, { huvudman: self.id, falt, niva: 'natverk' });
}
