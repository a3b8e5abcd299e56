import { personnummerIn } from '../values/personnummerIn.ts';
import { isTelefonnummer } from '../values/telefonnummer.ts';

/** The claims that hold a moment in seconds, whose ten digits may look like anything. */
const moments = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

/** Whether any claim, at any depth, looks like a personnummer: callers are known by pseudonyms here. */
export function personnummerInClaims(claims: object): boolean {
  return Object.entries(claims).some(([name, value]) => {
    if (personnummerIn(name) !== null) return true;
    if (typeof value === 'object' && value !== null) return personnummerInClaims(value);
    if (moments.has(name) || isOfTelephone(name, value)) return false;
    return personnummerIn(String(value)) !== null;
  });
}

/** OpenID Connect's own claim; what stands in it is judged as a telephone number, where that is what it is. */
const isOfTelephone = (name: string, value: unknown) =>
  name === 'phone_number' && typeof value === 'string' && isTelefonnummer(value);
