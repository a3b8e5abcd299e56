import type { Fel } from './Fel.ts';
import type { Utfall } from './Utfall.ts';

/**
 * The answer of a mutation: the row under its name (null when there is none), the reasons when nothing was written, and
 * `anmarkning`: what could not be checked of the written row, in Swedish (null when everything was checked).
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
