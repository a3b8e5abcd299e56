import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { digest } from '../digest.ts';
import { clockToleranceSeconds } from '../Issuer.ts';
import { KeysUnavailable } from '../keys/KeysUnavailable.ts';
import { type Refusal, refuse } from '../Refusal.ts';
import type { ReplayMemory } from '../ReplayMemory.ts';
import type { Refusalcode } from '../refusals.ts';
import { assertionType, maxAssertionLifetimeSeconds } from './assertion.ts';

/** What an assertion is held against before the request's body has come. */
export interface AssertedCall {
  /** The id of the subgraph that was called. */
  self: string;
  /** The access token that came along, or null. */
  token: string | null;
}

/** What a gateway that is trusted has asserted of a call. */
export interface Asserted {
  /** The gateway's id. */
  gateway: string;
  /** The id of this assertion, which is good once. */
  id: string;
  /** The digest of the body for which it is good. */
  bodyDigest: unknown;
}

/**
 * Verifies that a gateway that this subgraph trusts has asserted a call with this head: its key (an id is its key's, so that
 * no gateway passes for another), the subgraph, the time and the access token. `takeAssertion` holds it against the body.
 */
export async function verifyAssertion(
  assertion: string,
  call: AssertedCall,
  gatewayKeys: JWTVerifyGetKey,
): Promise<Asserted | Refusal> {
  try {
    const { payload, protectedHeader } = await jwtVerify(assertion, gatewayKeys, {
      algorithms: ['EdDSA'],
      typ: assertionType,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti', 'body'],
      clockTolerance: clockToleranceSeconds,
      maxTokenAge: maxAssertionLifetimeSeconds,
    });
    const { iss: gateway, jti } = payload;
    if (gateway === undefined || gateway !== protectedHeader.kid) return refuse('INTYG_OGILTIGT');
    if (typeof jti !== 'string' || !/^[\w-]{1,100}$/.test(jti)) return refuse('INTYG_OGILTIGT');
    const wrong = mismatch(payload, call);
    return wrong ? refuse(wrong) : { gateway, id: `${gateway} ${jti}`, bodyDigest: payload.body };
  } catch (error) {
    if (error instanceof KeysUnavailable || error instanceof errors.JWKSTimeout) {
      return refuse('NYCKLAR_SAKNAS');
    }
    return refuse(isOutdated(error) ? 'INTYG_UTGANGET' : 'INTYG_OGILTIGT');
  }
}

/**
 * Uses an assertion up for this very body, byte by byte (null when the method has none, and then no assertion is good for it);
 * the refusal of another body, or of a second use. One that came with another body is not used up.
 */
export function takeAssertion(
  { id, bodyDigest }: Asserted,
  body: Uint8Array | null,
  used: ReplayMemory,
): Refusal | null {
  if (body === null || bodyDigest !== digest(body)) return refuse('INTYG_FEL_INNEHALL');
  return used.take(id) ? null : refuse('INTYG_ANVANT');
}

/** What of the call differs from what the gateway has asserted; null when nothing does. */
function mismatch(payload: JWTPayload, { self, token }: AssertedCall): Refusalcode | null {
  const { aud, exp = Number.NaN, iat = Number.NaN } = payload;
  if (aud !== self) return 'INTYG_FEL_MOTTAGARE';
  if (!(exp - iat <= maxAssertionLifetimeSeconds)) return 'INTYG_UTGANGET';
  return payload.ath === (token === null ? undefined : digest(token)) ? null : 'INTYG_FEL_TOKEN';
}

function isOutdated(error: unknown): boolean {
  if (error instanceof errors.JWTExpired) return true;
  return error instanceof errors.JWTClaimValidationFailed && error.reason === 'check_failed'
    ? error.claim === 'iat' || error.claim === 'nbf'
    : false;
}
