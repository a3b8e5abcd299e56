import { createHash } from 'node:crypto';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Refused } from './Refused.ts';

export const lifetimeSeconds = 60;
export const toleranceSeconds = 5;
const maxRemembered = 100_000;

/** Accepts an id once. Throws Refused the second time. */
export type TakeOnce = (id: string) => void;

/** Remembers used ids, of assertions and codes alike, for as long as somebody could use them again. */
export function takingOnce(): TakeOnce {
  /** Used ids, each with the time when it can be forgotten. */
  const used = new Map<string, number>();
  return (id) => {
    const now = Date.now();
    for (const [known, until] of used) {
      if (until > now) break;
      used.delete(known);
    }
    if (used.has(id) || used.size >= maxRemembered) {
      throw new Refused('INTYG_ANVANT', 'Gatewayens intyg har använts förut.');
    }
    used.set(id, now + (lifetimeSeconds + 2 * toleranceSeconds) * 1000);
  };
}

/**
 * Verifies the gateway's assertion in the header `vardnat-assertion`: a compact JWT by EdDSA. Its issuer names the key. It must
 * be for this member, seconds old, for this very body and access token, and for a single call.
 */
export class AssertionCheck {
  readonly #self: string;
  readonly #keyOf: JWTVerifyGetKey;
  readonly #takeOnce: TakeOnce;

  constructor(self: string, keyOf: JWTVerifyGetKey, takeOnce: TakeOnce) {
    this.#self = self;
    this.#keyOf = keyOf;
    this.#takeOnce = takeOnce;
  }

  /**
   * Throws Refused unless the assertion is for a call with this token. Returns a function that throws Refused unless the
   * assertion is for exactly this body, and used for the first time.
   */
  async verify(assertion: string, token: string | null): Promise<(body: Uint8Array) => void> {
    const { payload, protectedHeader } = await jwtVerify(assertion, this.#keyOf, {
      algorithms: ['EdDSA'],
      typ: 'vardnat-assertion+jwt',
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti', 'body'],
      clockTolerance: toleranceSeconds,
      maxTokenAge: lifetimeSeconds,
    }).catch((error) => {
      const expired = error instanceof errors.JWTExpired || error?.reason === 'check_failed';
      throw expired
        ? new Refused('INTYG_UTGANGET', 'Gatewayens intyg har gått ut.')
        : new Refused('INTYG_OGILTIGT', 'Gatewayens intyg går inte att lita på.');
    });
    const { iss, aud, exp = 0, iat = 0, jti = '' } = payload;
    if (iss !== protectedHeader.kid) {
      throw new Refused('INTYG_OGILTIGT', 'Gatewayens intyg går inte att lita på.');
    }
    if (aud !== this.#self) {
      throw new Refused('INTYG_FEL_MOTTAGARE', 'Gatewayens intyg gäller en annan delgraf.');
    }
    if (exp - iat > lifetimeSeconds) {
      throw new Refused('INTYG_UTGANGET', 'Gatewayens intyg gäller för länge.');
    }
    if (payload.ath !== (token === null ? undefined : digest(token))) {
      throw new Refused('INTYG_FEL_TOKEN', 'Gatewayens intyg gäller en annan åtkomsttoken.');
    }
    return (body) => {
      if (payload.body !== digest(body)) {
        throw new Refused('INTYG_FEL_INNEHALL', 'Gatewayens intyg gäller ett annat innehåll.');
      }
      this.#takeOnce(`${iss} ${jti}`);
    };
  }
}

const digest = (data: string | Uint8Array) => createHash('sha256').update(data).digest('base64url');
