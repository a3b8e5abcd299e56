import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { Where } from '../serve/database/rows/Rows.ts';
import type { Writer } from '../serve/database/rows/Writer.ts';
import type { Fel } from './Fel.ts';

/** A row whose changes are checked against its version. */
export type VersioneradRad = ObjectLiteral & { version: number };

/** How rows of one kind are found, and how the history identifies and stores them. */
export interface Radtyp<Row extends VersioneradRad> {
  entity: EntitySchema<Row>;
  /** The fields of its primary key, in order. */
  nyckel: readonly (keyof Row & string)[];
  /** What the row is called in a sentence, in definite form: 'verksamheten'. */
  namn: string;
  /**
   * The kind of row that this row is shown with, and the field with that row's key. Left out for a row that is shown by
   * itself.
   */
  tillhor?: { typ: string; falt: keyof Row & string };
  /** A more helpful refusal when a row does not exist. `id` is its key as text. */
  saknas?: (id: string) => Fel;
  /** What the history stores of a row: the row with its rows in other tables. Left out: the row itself. */
  snapshot?: (rad: Row, manager: Writer) => Promise<unknown>;
}

/** A row's key as one text, for the history: its key fields with a slash between. */
export function radId<Row extends VersioneradRad>(
  { nyckel }: Radtyp<Row>,
  rad: Partial<Row>,
): string {
  return nyckel.map((field) => String(rad[field])).join('/');
}

/** The condition that finds a row by its key. */
export function nyckelvillkor<Row extends VersioneradRad>(
  { nyckel }: Radtyp<Row>,
  rad: Partial<Row>,
): Where<Row> & Partial<Row> {
  return Object.fromEntries(nyckel.map((field) => [field, rad[field]])) as Where<Row> &
    Partial<Row>;
}

/** The row that a row is shown with, as kind and key. Null for a row that is shown by itself. */
export function shownUnder<Row extends VersioneradRad>(
  { tillhor }: Radtyp<Row>,
  rad: Row,
): string | null {
  const id = tillhor && rad[tillhor.falt];
  return tillhor && id ? `${tillhor.typ}/${id}` : null;
}
