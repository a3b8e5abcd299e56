import type { Fel } from './Fel.ts';
import type { Utfall } from './Utfall.ts';

/**
 * The answer of a mutation: the row under its name (null when there is none), why nothing was written, and `anmarkning`:
 * what of the written row could not be checked, in Swedish; null when everything was.
 */
export function svar<Name extends string, Row>(
  name: Name,
  utfall: Utfall<Row>,
  anmarkning: string | null = null,
): { fel: Fel[]; anmarkning: string | null } & Record<Name, Row | null> {
  return {
    [name]: utfall.rad,
    fel: utfall.ok ? [] : utfall.fel,
    anmarkning: utfall.ok ? anmarkning : null,
  } as { fel: Fel[]; anmarkning: string | null } & Record<Name, Row | null>;
}
