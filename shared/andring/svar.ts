import type { Fel } from './Fel.ts';
import type { Utfall } from './Utfall.ts';

/** The answer of a mutation: the row under its name (null when there is none), and why nothing was written. */
export function svar<Name extends string, Row>(
  name: Name,
  utfall: Utfall<Row>,
): { fel: Fel[] } & Record<Name, Row | null> {
  return { [name]: utfall.rad, fel: utfall.ok ? [] : utfall.fel } as { fel: Fel[] } & Record<
    Name,
    Row | null
  >;
}
