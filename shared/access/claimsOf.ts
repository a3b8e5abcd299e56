import type { JWTPayload } from 'jose';
import { otillatetTecken } from '../values/otillatetTecken.ts';
import { type Refusal, refuse } from './AccessRefusal.ts';
import type { Roll } from './Caller.ts';
import { audienceOf, readClaims } from './ClaimReading.ts';
import { clockToleranceSeconds, type Issuer } from './Issuer.ts';

/** The verified content of a token. */
export interface TokenClaims {
  sub: string;
  huvudman: string;
  roller: readonly Roll[];
  /** The län that its holder speaks for as samordnare. Empty for every other role. */
  lan: readonly string[] | '*';
  audience: 'natverk' | 'egen';
  /** The thumbprint of the key that the token is bound to (RFC 9449); null when it is not bound. */
  boundTo: string | null;
}

/** What the claims of a token with a valid signature mean at the subgraph `self`, or why the token is refused. */
export function claimsOf(payload: JWTPayload, self: string, issuer: Issuer): TokenClaims | Refusal {
  const { sub, aud, exp = Number.NaN, iat = Number.NaN, cnf } = payload;
  const { huvudman, roller } = readClaims(payload, issuer);
  if (iat > Date.now() / 1000 + clockToleranceSeconds) return refuse('TOKEN_GALLER_INTE_AN');
  if (!(exp - iat <= issuer.maxLifetimeSeconds)) return refuse('TOKEN_GALLER_FOR_LANGE');
  const audience = audienceOf(aud, self, issuer);
  if (!audience || !issuer.audiences.includes(audience)) return refuse('TOKEN_FEL_MOTTAGARE');
  const boundTo = cnf === undefined ? null : (cnf as { jkt?: unknown } | null)?.jkt;
  if (
    typeof sub !== 'string' ||
    !/^.{1,255}$/u.test(sub) ||
    typeof huvudman !== 'string' ||
    roller === null ||
    (boundTo !== null && typeof boundTo !== 'string')
  ) {
    return refuse('TOKEN_SAKNAR_UPPGIFT');
  }
  if ([sub, huvudman].some((text) => otillatetTecken(text, 'rad') !== null)) {
    return refuse('TOKEN_OTILLATET_TECKEN');
  }
  if (issuer.huvudman !== '*' && !issuer.huvudman.includes(huvudman)) {
    return refuse('TOKEN_FEL_HUVUDMAN');
  }
  const held = roller.filter((roll) => belongsTo(roll, huvudman));
  return {
    sub,
    huvudman,
    roller: held,
    lan: held.includes('samordnare') ? (issuer.lan ?? []) : [],
    audience,
    boundTo,
  };
}

/**
 * Only an issuer that may speak for samverkan can give the role of samordnare: a party cannot make itself an editor
 * there.
 */
function belongsTo(roll: Roll, huvudman: string): boolean {
  return roll !== 'samordnare' || huvudman === 'samverkan';
}
