import type { Fel } from './Fel.ts';

/**
 * What became of a change: the row as it now stands, or why it was refused. A refusal also holds the row as it stands,
 * where there is one, so that the writer can compare.
 */
export type Utfall<Row> = { ok: true; rad: Row } | { ok: false; fel: Fel[]; rad: Row | null };

/** Nothing was written, for these reasons. */
export function nekat<Row>(fel: Fel[], rad: Row | null = null): Utfall<Row> {
  return { ok: false, fel, rad };
}
