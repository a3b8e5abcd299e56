import { randomUUID } from 'node:crypto';
import { type CryptoKey, SignJWT } from 'jose';
import { assertionType } from '../../../shared/access/assertion/assertion.ts';
import { digest } from '../../../shared/access/digest.ts';
import type { Medlem } from './Medlem.ts';

/** An assertion that no gateway would make: with times of its own, or by a key of its own. */
export function signerat(
  medlem: Medlem,
  body: string,
  { iat, exp, nyckel }: { iat: number; exp: number; nyckel?: CryptoKey },
): Promise<string> {
  const { id, privateKey } = medlem.nyckelEllerFel;
  return new SignJWT({ body: digest(body) })
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: assertionType })
    .setIssuer(id)
    .setAudience(medlem.huvudman)
    .setIssuedAt(iat)
    .setExpirationTime(exp)
    .setJti(randomUUID())
    .sign(nyckel ?? privateKey);
}
