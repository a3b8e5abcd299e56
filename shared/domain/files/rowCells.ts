import type { VersioneradRad } from '../../change/Rad.ts';
import type { Field } from '../../concept/Concept.ts';
import type { Kalla } from '../../values/kalla.ts';
import { type Column, hasSource, isSource, isSplit } from './columns.ts';
import type { Cellfel, Filetable } from './Filetable.ts';

/** A row's cells by column, trimmed. Only the columns that the file has. */
export type Cells = Record<string, string>;

/** A row's values by column. Null where the cell is empty. */
export type CellValues = Record<string, unknown>;

type Values = Record<string, unknown>;
type Noted = Values & { not: number | null };

/** The values of a stored row for a file. The sources of its values become numbers in one list. */
export function valuesOf({ columns }: Filetable, row: VersioneradRad): CellValues {
  const sources: Kalla[] = [];
  const numberOf = (source: unknown): number | null => {
    if (!source) return null;
    const known = sources.findIndex((each) => same(each, source as Kalla));
    return known === -1 ? sources.push(source as Kalla) : known + 1;
  };
  const noted = ({ kalla, ...value }: Values): Noted => ({ ...value, not: numberOf(kalla) });
  const held = ({ field, inner }: Column): unknown => {
    if (field === null) return null;
    const value = row[field.name] ?? null;
    if (inner) {
      const part = (value as Values | null)?.[inner.name] ?? null;
      return isSource(inner) ? numberOf(part) : part;
    }
    if (field.part && (value as unknown[] | null)?.length === 0) return null;
    if (field.kind !== 'object' || value === null) return value === '' ? null : value;
    return field.list ? (value as Values[]).map(noted) : noted(value as Values);
  };
  const values = Object.fromEntries(columns.map((column) => [column.name, held(column)]));
  return {
    ...values,
    ...('kallor' in values ? { kallor: sources.length === 0 ? null : sources } : {}),
    version: row.version,
  };
}

/** The cells of a row as it is exported, trimmed as cells are. */
export function cellTexts({ columns }: Filetable, values: CellValues): Cells {
  return Object.fromEntries(
    columns.map(({ name, cell }) => {
      const value = values[name];
      return [name, value === null || value === undefined ? '' : cell.skriv(value).trim()];
    }),
  );
}

/**
 * The fields of a row from its cells, or which cells do not make a value: the number of a missing source, or an
 * incomplete object.
 */
export function fieldsOf(
  { concept, columns }: Filetable,
  values: CellValues,
): { fields: Values; fel: Cellfel[] } {
  const fel: Cellfel[] = [];
  const sources = (values.kallor ?? []) as Kalla[];
  const sourceOf = (kolumn: string, number: unknown, may = true): Kalla | null => {
    if (number === null || number === undefined) return null;
    const source = may ? sources[(number as number) - 1] : undefined;
    if (source) return source;
    const message = may
      ? `[${number}] finns inte bland radens källor: skriv till den i kolumnen kallor.`
      : `[${number}] kan inte stå här, eftersom värdet inte har någon egen källa: ta bort det.`;
    fel.push({ kolumn, fel: message });
    return null;
  };
  const sourced = (field: Field, { not, ...value }: Noted): Values => {
    const kalla = sourceOf(field.name, not, hasSource(field));
    return hasSource(field) ? { ...value, kalla } : value;
  };
  const together = (field: Field): Values | null => {
    const held = columnsOf(columns, field).map(({ name, inner }): [Field, string, unknown] => [
      inner as Field,
      name,
      values[name] ?? null,
    ]);
    if (held.every(([, , value]) => value === null)) return null;
    // A source that does not state whether it is sample data is not.
    const whole: Values = isSource(field) ? { exempel: false } : {};
    const missing = held.find(
      ([inner, , value]) => inner.required && value === null && !(inner.name in whole),
    );
    if (missing) {
      const name = missing[0].label ?? missing[0].name;
      const message = `${name} saknas: fyll i det, eller töm de andra kolumnerna som börjar med ${field.name}_.`;
      fel.push({ kolumn: missing[1], fel: message });
    }
    const stated = held.map(([inner, name, value]): [string, unknown] => [
      inner.name,
      isSource(inner) ? sourceOf(name, value) : (value ?? whole[inner.name] ?? null),
    ]);
    return Object.fromEntries(stated);
  };
  const fields = concept.fields.map((field): [string, unknown] => {
    if (isSplit(field)) return [field.name, together(field)];
    // An empty part of a key is empty, not unknown: such a measured value is of the huvudman as a whole.
    const value = values[field.name] ?? (concept.key.includes(field.name) ? '' : null);
    if (field.part && value === null) return [field.name, []];
    if (field.kind !== 'object' || value === null) return [field.name, value];
    return [
      field.name,
      field.list
        ? (value as Noted[]).map((item) => sourced(field, item))
        : sourced(field, value as Noted),
    ];
  });
  return { fields: Object.fromEntries(fields), fel };
}

const split = new WeakMap<readonly Column[], Map<Field, readonly Column[]>>();

/** The columns of a table that hold one field together. */
function columnsOf(columns: readonly Column[], field: Field): readonly Column[] {
  const known = split.get(columns) ?? new Map<Field, readonly Column[]>();
  split.set(columns, known);
  const own = known.get(field) ?? columns.filter((column) => column.field === field);
  known.set(field, own);
  return own;
}

function same(a: Kalla, b: Kalla): boolean {
  return (
    a.dokument === b.dokument &&
    (a.avsnitt ?? null) === (b.avsnitt ?? null) &&
    a.exempel === b.exempel
  );
}
