import { jwtVerify } from 'jose';
import { clockToleranceSeconds } from '../../access/Issuer.ts';
import type { Which } from '../session/Sessions.ts';
import type { SignInIssuer } from './IssuerClient.ts';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const types: readonly unknown[] = [undefined, 'JWT', 'logout+jwt', 'application/logout+jwt'];
/** How old a logout token may be: issuers send it at once. */
const maxAgeSeconds = 120;

/** The sessions that an issuer has ended: those of one of its sessions or users, begun before its message. */
export interface Logout {
  which: Which;
  /** ISO 8601. A replayed token therefore ends no session that began later. */
  before: string;
}

/**
 * Verifies an issuer's logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). Null for anything else, such as an access or
 * ID token.
 */
export async function verifyLogout(token: string, issuer: SignInIssuer): Promise<Logout | null> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, issuer.keyOf, {
      issuer: issuer.issuer,
      audience: issuer.signIn.clientId,
      algorithms: [...issuer.algorithms],
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: maxAgeSeconds,
      clockTolerance: clockToleranceSeconds,
    });
    const { iss = '', sid, sub, nonce, events, iat = 0 } = payload;
    const event = Object(events)[logoutEvent];
    if (!types.includes(protectedHeader.typ) || nonce !== undefined) return null;
    if (typeof event !== 'object' || event === null) return null;
    const before = new Date((iat + 1) * 1000).toISOString();
    if (typeof sid === 'string') return { which: { iss, sid }, before };
    return typeof sub === 'string' ? { which: { iss, sub }, before } : null;
  } catch {
    return null;
  }
}
