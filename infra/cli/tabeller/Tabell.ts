import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { Radtyp, VersioneradRad } from '../../../shared/andring/Rad.ts';
import type { Referensuppgift } from '../../../shared/domain/referensprov.ts';
import type { Celltyp } from '../../../shared/sheet/Celltyp.ts';

/** One column of a file. */
export interface Kolumn<Varde> {
  typ: Celltyp<NonNullable<Varde>>;
  /** Must the file have the column? One that it lacks leaves stored values as they are. */
  rubrikKravs: boolean;
  /** Must every row have a value in it? An empty cell is null: unknown. */
  vardeKravs: boolean;
  /** What it holds, in Swedish, for the help text. */
  hjalp: string;
}

/** Columns by name, in the order in which they are exported. */
// biome-ignore lint/suspicious/noExplicitAny: each column has a type of values of its own
export type Kolumner = Record<string, Kolumn<any>>;

/** What a row holds, by column; null where the cell is empty. */
export type Varden<Alla extends Kolumner> = {
  [Namn in keyof Alla]: Alla[Namn] extends Kolumn<infer Varde> ? Varde : never;
};

/** What is wrong with a row, in one of its columns or (null) as a whole, and how to mend it. */
export interface Cellfel {
  kolumn: string | null;
  fel: string;
  /** True when the value must not be shown. */
  hemlig?: boolean;
}

/** A column that holds the id of a row of another kind, and what to say when there is none. */
export interface Referens<Rad> {
  kolumn: string;
  entity: EntitySchema<ObjectLiteral & { id: string }>;
  /** The id; null when the row refers to none. */
  id(rad: Rad): string | null;
  fel: string;
}

/** How rows of one kind stand in a file. `Rad` is a row with what belongs to it in other tables. */
export interface Tabell<
  Rad extends VersioneradRad = VersioneradRad,
  Alla extends Kolumner = Kolumner,
> {
  namn: string;
  radtyp: Radtyp<Rad>;
  kolumner: Alla;
  /** Columns that refer to each other: a file that has the key must have all of its list. */
  hophorande?: Partial<Record<keyof Alla & string, readonly (keyof Alla & string)[]>>;
  /** A row's cells as they are meant together, when one of them says how another is written. */
  lasSom?(celler: Readonly<Record<string, string>>): Record<string, string>;
  /** A stored row as it stands in a file. */
  varden(rad: Rad): Varden<Alla>;
  /** A row from a file; `fore` is the stored row with the same key, whose other values stay. */
  rad(varden: Varden<Alla>, fore: Rad | null): { rad: Rad } | { fel: Cellfel[] };
  /** Why a new or changed row may not be written; empty when it may. Not asked about unchanged rows. */
  fel(rad: Rad, fore: Rad | null): Cellfel[];
  /** A column whose value must be the id of another of the huvudman's rows. */
  referens?: Referens<Rad>;
  /** What a row names elsewhere in the network, each in a field whose first part is its column. */
  natverksreferenser?(rad: Rad, huvudmanId: string): Referensuppgift[];
  /** Adds to each row what belongs to it in other tables. */
  komplettera?(manager: EntityManager, rader: Rad[]): Promise<Rad[]>;
  /** Writes what belongs to rows in other tables; the rows themselves are written. */
  skrivTillhorande?(manager: EntityManager, rader: Rad[]): Promise<void>;
}

/** A column that every file and every row must have. */
export function fylld<Varde>(typ: Celltyp<Varde & {}>, hjalp: string): Kolumn<Varde & {}> {
  return { typ, rubrikKravs: true, vardeKravs: true, hjalp };
}

/** A column that every file must have, and whose cells may be empty. */
export function kanVaraTom<Varde>(
  typ: Celltyp<Varde & {}>,
  hjalp: string,
): Kolumn<(Varde & {}) | null> {
  return { typ, rubrikKravs: true, vardeKravs: false, hjalp };
}

/** A column that may be left out, and whose cells may be empty. */
export function valfri<Varde>(
  typ: Celltyp<Varde & {}>,
  hjalp: string,
): Kolumn<(Varde & {}) | null> {
  return { typ, rubrikKravs: false, vardeKravs: false, hjalp };
}

/** Infers the columns' types; what handles tables in general does not know them. */
export function tabell<Rad extends VersioneradRad, Alla extends Kolumner>(
  definition: Tabell<Rad, Alla>,
): Tabell {
  return definition as unknown as Tabell;
}
