import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { digest } from '../digest.ts';
import { assertionLifetimeSeconds, assertionType } from './assertion.ts';
import type { GatewayKey } from './GatewayKey.ts';

/**
 * A gateway's assertion for one call: to the member `audience`, with exactly this body, and with exactly this access
 * token or none. It says through whom a call comes, never who asks: that stands in the caller's own token alone.
 */
export function signAssertion(
  { id, privateKey }: GatewayKey,
  audience: string,
  body: string | Uint8Array,
  token: string | null,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ body: digest(body), ...(token === null ? {} : { ath: digest(token) }) })
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: assertionType })
    .setIssuer(id)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + assertionLifetimeSeconds)
    .setJti(randomUUID())
    .sign(privateKey);
}
