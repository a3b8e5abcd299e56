import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { digest } from '../digest.ts';
import { clockToleranceSeconds } from '../Issuer.ts';
import { KeysUnavailable } from '../keys/KeysUnavailable.ts';
import { type Refusal, refuse } from '../Refusal.ts';
import type { ReplayMemory } from '../ReplayMemory.ts';
import type { Refusalcode } from '../refusals.ts';
import { assertionType, maxAssertionLifetimeSeconds } from './assertion.ts';

/** What an assertion is held against. */
export interface AssertedCall {
  /** The id of the subgraph that was called. */
  self: string;
  /** The request's body, byte by byte; null when the method has none, and then no assertion is good for it. */
  body: Uint8Array | null;
  /** The access token that came along, or null. */
  token: string | null;
}

/**
 * Verifies that a gateway that this subgraph trusts has made this very call, for the first time: its key (an id is its
 * key's, so that no gateway passes for another), the subgraph, the time, the body and the access token. Gives the
 * gateway's id.
 */
export async function verifyAssertion(
  assertion: string,
  { self, body, token }: AssertedCall,
  gatewayKeys: JWTVerifyGetKey,
  used: ReplayMemory,
): Promise<{ gateway: string } | Refusal> {
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
    const wrong = mismatch(payload, { self, body, token });
    if (wrong) return refuse(wrong);
    return used.take(`${gateway} ${jti}`) ? { gateway } : refuse('INTYG_ANVANT');
  } catch (error) {
    if (error instanceof KeysUnavailable || error instanceof errors.JWKSTimeout) {
      return refuse('NYCKLAR_SAKNAS');
    }
    return refuse(isOutdated(error) ? 'INTYG_UTGANGET' : 'INTYG_OGILTIGT');
  }
}

/** What of the call differs from what the gateway has asserted; null when nothing does. */
function mismatch(payload: JWTPayload, { self, body, token }: AssertedCall): Refusalcode | null {
  const { aud, exp = Number.NaN, iat = Number.NaN } = payload;
  if (aud !== self) return 'INTYG_FEL_MOTTAGARE';
  if (!(exp - iat <= maxAssertionLifetimeSeconds)) return 'INTYG_UTGANGET';
  if (body === null || payload.body !== digest(body)) return 'INTYG_FEL_INNEHALL';
  return payload.ath === (token === null ? undefined : digest(token)) ? null : 'INTYG_FEL_TOKEN';
}

function isOutdated(error: unknown): boolean {
  if (error instanceof errors.JWTExpired) return true;
  return error instanceof errors.JWTClaimValidationFailed && error.reason === 'check_failed'
    ? error.claim === 'iat' || error.claim === 'nbf'
    : false;
}
