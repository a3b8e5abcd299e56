import type { NagonRadtyp } from '../../change/history/loggaGrunddata.ts';
import type { VersioneradRad } from '../../change/Rad.ts';
import type { Concept } from '../../concept/Concept.ts';
import type { Column } from './columns.ts';

/** The sheet beside a table's in an xlsx file, with what there is to choose between. */
export const choicesSheet = 'Val';

/** What is wrong with a row, in one of its columns or (null) as a whole, and how to mend it. */
export interface Cellfel {
  kolumn: string | null;
  fel: string;
  /** True when the value must not be shown. */
  hemlig?: boolean;
  /** True when it names what is not there: a later row of the file may bring it. */
  saknas?: boolean;
}

/** One change of a row, as a mutation makes it. */
export interface Step {
  mutation: string;
  /** Its input, but for the huvudman and the reason. */
  input: Record<string, unknown>;
  /** The column that each field of the input stands in, by field, where it is not the field's own. */
  columns?: Readonly<Record<string, string>>;
}

/** A row of a file beside the stored row with the same key. */
export interface Rowstate {
  fore: VersioneradRad | null;
  /** Every field of the row as the file leaves it. */
  fields: Readonly<Record<string, unknown>>;
  /** The fields that differ from the stored row's; of a new row those that are known. */
  changed: ReadonlySet<string>;
  /** The version that the writer has seen; null when the row is new. */
  version: number | null;
}

/** How rows of one kind stand in a file, and by which changes a file writes them. */
export interface Filetable {
  /** What the table is called: `budget`. */
  name: string;
  concept: Concept;
  kind: NagonRadtyp;
  columns: readonly Column[];
  /** The changes that make a row as the file says, or what no change can make of it. */
  steps(row: Rowstate): { steps: Step[]; fel: Cellfel[] };
  /** A row's cells as they are meant together, when one of them says how another is written. */
  readAs?(cells: Readonly<Record<string, string>>): Record<string, string>;
}

/** Columns that refer to each other: a file that has the first must have all of the others. */
export function togetherIn({ columns }: Filetable): Readonly<Record<string, readonly string[]>> {
  if (!columns.some(({ name }) => name === 'kallor')) return {};
  const noted = columns.filter(({ field, inner }) =>
    inner ? inner.typename === 'Kalla' : field?.fields.some(({ typename }) => typename === 'Kalla'),
  );
  return { kallor: noted.map(({ name }) => name) };
}
