import { GraphQLError } from 'graphql';
import type { Context } from './Context.ts';
import { self } from './self.ts';

/** An error with a code of the contract. The message is Swedish: a resident or an official may read it. */
export function refusal(code: string, message: string, more: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}

/** Throws FEL_HUVUDMAN for a key of another owner. */
export function ownKeysOnly(huvudman: unknown): void {
  if (huvudman === self.id) return;
  throw refusal('FEL_HUVUDMAN', `Här svarar bara ${self.namn} för sina egna uppgifter.`);
}

/**
 * True when the caller is logged in at any party of the network. Otherwise false, and the first time in an answer it
 * throws FORBIDDEN.
 */
export function isShown({ caller, refused }: Context, falt: string): boolean {
  if (caller !== null) return true;
  if (refused.has(falt)) return false;
  refused.add(falt);
  const message = `${self.namn} visar ${falt} bara för inloggade hos någon part i nätverket (åtkomstnivå natverk).`;
  throw refusal('FORBIDDEN', message, { huvudman: self.id, falt, niva: 'natverk' });
}
