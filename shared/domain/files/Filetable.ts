import type { NagonRadtyp } from '../../change/history/loggaGrunddata.ts';
import type { VersioneradRad } from '../../change/Rad.ts';
import type { Concept } from '../../concept/Concept.ts';
import type { Column } from './columns.ts';

/** The sheet with the choices of a table's columns, in an xlsx file. */
export const choicesSheet = 'Val';

/** A fault of a row, in one of its columns or (null) as a whole, and how to mend it. */
export interface Cellfel {
  kolumn: string | null;
  fel: string;
  /** Whether the value must not be shown. */
  hemlig?: boolean;
  /** Whether it refers to a missing row, which a later row of the file may add. */
  saknas?: boolean;
}

/** One mutation that changes a row. */
export interface Step {
  mutation: string;
  /** Its input without the huvudman and the reason. */
  input: Record<string, unknown>;
  /** The column of each field of the input, where it has another name than the field. */
  columns?: Readonly<Record<string, string>>;
}

/** A row of a file, compared with the stored row with the same key. */
export interface Rowstate {
  fore: VersioneradRad | null;
  /** Every field of the row after the file's change. */
  fields: Readonly<Record<string, unknown>>;
  /** The fields that differ from the stored row's. For a new row, the known fields. */
  changed: ReadonlySet<string>;
  /** The version that the writer has seen. Null for a new row. */
  version: number | null;
}

/** How a file holds rows of one kind, and which mutations write them. */
export interface Filetable {
  /** The table's name, such as `budget`. */
  name: string;
  concept: Concept;
  kind: NagonRadtyp;
  columns: readonly Column[];
  /** The mutations that make the stored row equal to the file's, or the faults that no mutation can mend. */
  steps(row: Rowstate): { steps: Step[]; fel: Cellfel[] };
  /** A row's cells, adjusted where one cell says how another is written. */
  readAs?(cells: Readonly<Record<string, string>>): Record<string, string>;
}

/** Columns that depend on each other: a file with the first must have all the others. */
export function togetherIn({ columns }: Filetable): Readonly<Record<string, readonly string[]>> {
  if (!columns.some(({ name }) => name === 'kallor')) return {};
  const noted = columns.filter(({ field, inner }) =>
    inner ? inner.typename === 'Kalla' : field?.fields.some(({ typename }) => typename === 'Kalla'),
  );
  return { kallor: noted.map(({ name }) => name) };
}
