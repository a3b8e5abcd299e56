import { personnummerIn } from '../andring/personnummerIn.ts';

/** The claims that hold a moment in seconds, whose ten digits may look like anything. */
const moments = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

/** Whether any claim, at any depth, looks like a personnummer: callers are known by pseudonyms here. */
export function personnummerInClaims(claims: object): boolean {
  return Object.entries(claims).some(([name, value]) => {
    if (personnummerIn(name) !== null) return true;
    if (typeof value === 'object' && value !== null) return personnummerInClaims(value);
    return !moments.has(name) && personnummerIn(String(value)) !== null;
  });
}
