import type { Fel } from './Fel.ts';

/**
 * The result of a change: the row as it is now, or the reasons for the refusal. A refusal also has the row as it is,
 * where there is one, so that the writer can compare.
 */
export type Utfall<Row> = { ok: true; rad: Row } | { ok: false; fel: Fel[]; rad: Row | null };

/** Nothing was written, for these reasons. */
export function nekat<Row>(fel: Fel[], rad: Row | null = null): Utfall<Row> {
  return { ok: false, fel, rad };
}
