import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { digest } from '../assertion/assertion.ts';
import { clockToleranceSeconds, knownAlgorithms } from '../Issuer.ts';

/** What a proof must match. */
export interface ProvenCall {
  method: string;
  /** The address that was called, without query. */
  url: string;
  token: string;
  /** The thumbprint of the key that the token is bound to. */
  boundTo: string;
}

/** The life of a proof, in seconds. */
export const proofLifetimeSeconds = 60;

/**
 * Verifies a DPoP proof (RFC 9449), given as the values of its header: that the caller has the key that the token is
 * bound to. Returns the id that may be used once, or null when the proof does not hold. The caller of this function
 * checks the single use. There are no nonces; the short life and the single use limit what a stolen proof is good for.
 */
export async function verifyDpop(
  values: readonly string[] | undefined,
  { method, url, token, boundTo }: ProvenCall,
): Promise<string | null> {
  const [proof] = values ?? [];
  if (proof === undefined || values?.length !== 1) return null;
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      algorithms: [...knownAlgorithms],
      typ: 'dpop+jwt',
      requiredClaims: ['jti', 'htm', 'htu', 'iat', 'ath'],
      clockTolerance: clockToleranceSeconds,
      maxTokenAge: proofLifetimeSeconds,
    });
    const { jti, htm, htu, ath } = payload;
    const holds =
      htm === method &&
      sameAddress(htu, url) &&
      ath === digest(token) &&
      (await calculateJwkThumbprint(protectedHeader.jwk ?? {})) === boundTo;
    if (!holds || typeof jti !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(jti)) return null;
    return `${boundTo} ${jti}`;
  } catch {
    // A proof brings its own key, so a fault in reading either is a fault of the proof.
    return null;
  }
}

/** Compares two addresses without their query and fragment, as RFC 9449 section 4.3 says. */
function sameAddress(stated: unknown, called: string): boolean {
  if (typeof stated !== 'string' || !URL.canParse(stated) || !URL.canParse(called)) return false;
  const [a, b] = [new URL(stated), new URL(called)];
  return a.origin === b.origin && a.pathname === b.pathname;
}
