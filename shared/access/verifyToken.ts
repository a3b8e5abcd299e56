import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { personnummerIn } from '../values/personnummerIn.ts';
import { isTelefonnummer } from '../values/telefonnummer.ts';
import { isRefusal, type Refusal, type Refusalcode, refuse } from './AccessRefusal.ts';
import { claimsOf, type TokenClaims } from './claimsOf.ts';
import { clockToleranceSeconds, type Issuer } from './Issuer.ts';
import { type KeySource, KeysUnavailable } from './keys/KeyLocation.ts';

/** An issuer with its keys. */
export interface TrustedIssuer extends Issuer {
  keyOf: KeySource;
}

/**
 * The accepted types of an access token; it may have none. Another kind of JWT, such as an assertion or a DPoP proof,
 * is not accepted.
 */
const tokenTypes: readonly unknown[] = [undefined, 'JWT', 'at+jwt', 'application/at+jwt'];

/**
 * Verifies an access token for the subgraph `self`: a key and an allowed algorithm of a trusted issuer, one single
 * audience, its times, and that the issuer may speak for the party that it names. A token that fails any check is
 * refused, never treated as anonymous. Unknown roles are left out.
 *
 * A token that contains something like a personnummer is refused, since it is passed on and stored as it is. With
 * `dropped` only the pseudonym and the party are searched: the caller keeps nothing else of the token.
 */
export async function verifyToken(
  token: string,
  self: string,
  issuers: readonly TrustedIssuer[],
  personal: 'refused' | 'dropped' = 'refused',
): Promise<TokenClaims | Refusal> {
  const stated = decoded(token);
  if (!stated || !tokenTypes.includes(stated.typ)) return refuse('TOKEN_OGILTIG');
  const issuer = issuers.find((one) => one.issuer === stated.payload.iss);
  if (!issuer) return refuse('TOKEN_OKAND_UTFARDARE');
  try {
    const { payload } = await jwtVerify(token, issuer.keyOf, {
      issuer: issuer.issuer,
      algorithms: [...issuer.algorithms],
      requiredClaims: ['sub', 'aud', 'exp', 'iat'],
      clockTolerance: clockToleranceSeconds,
    });
    const claims = claimsOf(payload, self, issuer);
    if (isRefusal(claims)) return claims;
    const { sub, huvudman } = claims;
    const kept = personal === 'dropped' ? { sub, huvudman } : payload;
    return personnummerInClaims(kept) ? refuse('TOKEN_PERSONNUMMER') : claims;
  } catch (error) {
    return refuse(reason(error));
  }
}

function decoded(token: string): { payload: JWTPayload; typ: unknown } | null {
  try {
    return { payload: decodeJwt(token), typ: decodeProtectedHeader(token).typ };
  } catch {
    return null;
  }
}

/**
 * The code for an error of jose. An unknown key and a wrong signature have the same code, since a forger need not know
 * which it was.
 */
function reason(error: unknown): Refusalcode {
  if (error instanceof errors.JWTExpired) return 'TOKEN_UTGANGEN';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.claim === 'nbf' && error.reason === 'check_failed'
      ? 'TOKEN_GALLER_INTE_AN'
      : 'TOKEN_SAKNAR_UPPGIFT';
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'TOKEN_FEL_ALGORITM';
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  ) {
    return 'TOKEN_FEL_SIGNATUR';
  }
  if (error instanceof KeysUnavailable || error instanceof errors.JWKSTimeout) {
    return 'NYCKLAR_SAKNAS';
  }
  return 'TOKEN_OGILTIG';
}

/** Claims with a moment in seconds. Their ten digits can look like a personnummer. */
const moments = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

/** Whether any claim, at any depth, looks like a personnummer. Callers are known by pseudonyms here. */
function personnummerInClaims(claims: object): boolean {
  return Object.entries(claims).some(([name, value]) => {
    if (personnummerIn(name) !== null) return true;
    if (typeof value === 'object' && value !== null) return personnummerInClaims(value);
    if (moments.has(name) || isOfTelephone(name, value)) return false;
    return personnummerIn(String(value)) !== null;
  });
}

/** OpenID Connect's claim for a telephone number. A value in that form is not judged as a personnummer. */
const isOfTelephone = (name: string, value: unknown) =>
  name === 'phone_number' && typeof value === 'string' && isTelefonnummer(value);
