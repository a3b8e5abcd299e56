import { type Refusal, refuse } from './AccessRefusal.ts';

/** An access token as it was sent. */
export interface SentToken {
  /** The whole header, as it came in. */
  authorization: string;
  token: string;
  /** Whether it was sent as bound to a key (RFC 9449). */
  dpop: boolean;
}

const wellFormed = /^(?<scheme>Bearer|DPoP) (?<token>[\w-]+\.[\w-]+\.[\w-]+)$/i;
const maxLength = 8_000;

/** The access token of an `authorization` header, given as the values that came in; null without one. */
export function tokenIn(values: readonly string[] | undefined): SentToken | Refusal | null {
  if (values === undefined || values.length === 0) return null;
  const [authorization = ''] = values;
  const { scheme = '', token = '' } = wellFormed.exec(authorization)?.groups ?? {};
  if (values.length > 1 || token === '' || authorization.length > maxLength) {
    return refuse('TOKEN_OGILTIG');
  }
  return { authorization, token, dpop: scheme.toLowerCase() === 'dpop' };
}
