import type { Concept, Field } from '../../concept/Concept.ts';
import { formField } from '../../concept/formField.ts';
import {
  belopp,
  type Celltyp,
  datum,
  datumTid,
  ettAv,
  heltal,
  id,
  jaNej,
  manad,
  tal,
  text,
} from '../../sheet/Celltyp.ts';
import { faltpost } from '../../sheet/faltpost.ts';
import { lista, textpost } from '../../sheet/notation.ts';
import { tolkat } from '../../sheet/Tolkat.ts';
import { kallnummer, kallor } from './kallor.ts';
import { ownForms, procent } from './ownForms.ts';

/** One column of a file. */
export interface Column {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: each column has a type of values of its own
  cell: Celltyp<any>;
  /** Whether the file must have the column. A missing column leaves the stored values unchanged. */
  needed: boolean;
  /** Whether every row must have a value. An empty cell is null: unknown. */
  filled: boolean;
  /** What it holds, in Swedish, for the help text. */
  help: string;
  /** Its field. Null for the columns that a file adds (`kallor`, `version`). */
  field: Field | null;
  /** The inner field of an object, where the object's fields have columns of their own. */
  inner: Field | null;
}

/** What the SDL does not state about a column. */
export type ColumnDetails = Partial<Pick<Column, 'needed' | 'filled' | 'help'>>;

/** The range of GraphQL's integers. */
const [least, most] = [-2_147_483_648, 2_147_483_647];
/** The length of texts that state none: what a column of type text holds. */
const longest = 60_000;

/** Whether the field is a source, which each row and object may have. */
export const isSource = ({ typename }: Field) => typename === 'Kalla';
export const hasSource = ({ fields }: Field) => fields.some(isSource);

/**
 * Whether an object's fields have columns of their own: they do unless there is a list of objects, or of lists within
 * it.
 */
export function isSplit({ kind, list, fields }: Field): boolean {
  const plain = ({ kind: inner, list: several }: Field) => inner !== 'object' && !several;
  return kind === 'object' && !list && fields.every((each) => isSource(each) || plain(each));
}

/**
 * The columns of a concept's rows, in the order of its fields. Added to them are `kallor` (the row's sources by number,
 * where its values have sources of their own), the row's own source, and its version. `details` is what the SDL does
 * not state, by column.
 */
export function columnsOf(
  { fields, key }: Concept,
  details: Readonly<Record<string, ColumnDetails>> = {},
): Column[] {
  const rest = fields.filter((field) => !isSource(field));
  const own = fields.filter(isSource);
  const columns = [
    ...rest.flatMap((field) => fieldColumns(field, key.includes(field.name))),
    ...(rest.some(hasSource) ? [sources] : []),
    ...own.flatMap((field) => fieldColumns(field, false)),
    version,
  ];
  return columns.map((column) => ({ ...column, ...common[column.name], ...details[column.name] }));
}

function fieldColumns(field: Field, isKey: boolean): Column[] {
  const needed = field.required || isKey;
  const { help } = formField(field);
  if (!isSplit(field)) {
    return [
      { name: field.name, cell: cellOf(field), needed, filled: needed, help, field, inner: null },
    ];
  }
  return field.fields.map((inner) => {
    const name = `${field.name}_${inner.name}`;
    if (isSource(inner)) {
      const help = 'Källans nummer i kolumnen kallor, till exempel [1].';
      return { name, cell: kallnummer, needed: false, filled: false, help, field, inner };
    }
    const must = field.required && inner.required;
    const { help: said } = formField(inner);
    return { name, cell: cellOf(inner), needed: must, filled: must, help: said, field, inner };
  });
}

const sources: Column = {
  name: 'kallor',
  cell: kallor,
  needed: false,
  filled: false,
  help: 'Källor som [1], [2] i andra kolumner syftar på: [1] dokument=Verksamhetsplan 2026 : avsnitt=3.2 : exempel=nej',
  field: null,
  inner: null,
};

const version: Column = {
  name: 'version',
  cell: heltal(1, most),
  needed: false,
  filled: false,
  help: 'Radens version när filen exporterades: har någon ändrat raden sedan dess skrivs ingenting. Tomt: ingen sådan kontroll.',
  field: null,
  inner: null,
};

/** A source that does not state whether it is sample data is not. */
const common: Readonly<Record<string, ColumnDetails>> = {
  kalla_exempel: {
    needed: false,
    filled: false,
    help: 'ja om uppgiften är påhittad som exempel; tomt är nej.',
  },
};

/** How the values of a field are written in one cell. */
// biome-ignore lint/suspicious/noExplicitAny: each field has a type of values of its own
function cellOf(field: Field): Celltyp<any> {
  if (!field.list) return itemOf(field);
  const own = ownForms[field.typename];
  if (own?.list) return own.list;
  const item = itemOf(field);
  const list = lista(field.kind === 'object' ? item : textpost(item));
  // For rows of another table, unknown and empty are the same.
  if (field.part === null) return list;
  return {
    ...list,
    tolka: (cell) => (cell.toLowerCase() === 'okänd' ? tolkat([]) : list.tolka(cell)),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: each field has a type of values of its own
function itemOf(field: Field): Celltyp<any> {
  const { maxLength, min, max, choices } = formField(field);
  switch (field.kind) {
    case 'id':
    case 'part':
      return id;
    case 'text':
      return text(maxLength ?? longest);
    case 'int':
      return heltal(least, most);
    case 'float':
      return tal({ minst: min ?? undefined, hogst: max ?? undefined });
    case 'boolean':
      return jaNej;
    case 'enum':
      return ettAv(choices);
    case 'belopp':
      return belopp;
    case 'procent':
      return procent;
    case 'datum':
      return datum;
    case 'datumTid':
      return datumTid;
    case 'manad':
      return manad;
    case 'object':
      return ownForms[field.typename]?.item ?? postOf(field);
  }
}

/** An object as named fields: `lag=SoL (2001:453) : gallerFran=2001-01-01 [1]`. */
function postOf({ fields }: Field) {
  const own = fields.filter((field) => !isSource(field));
  return faltpost<Record<string, unknown>>(
    Object.fromEntries(own.map((field) => [field.name, cellOf(field)])),
    own.filter(({ required }) => required).map(({ name }) => name),
  );
}
