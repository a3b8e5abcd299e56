import type { Kalla } from '../values/kalla.ts';
import { utanNull } from '../values/utanNull.ts';
import type { Concept, Field } from './Concept.ts';
import { place } from './entityOf.ts';

/** The fields that an input may state of a row. Left out: unchanged. Null: cleared. */
export type Stated<Row> = { [Name in keyof Row]?: Row[Name] | null };

type Values = Record<string, unknown>;

/**
 * The values of a row as an input states them. A field that the input leaves out keeps its value in `before`, and is
 * unknown (null) in a new row. Null clears a value, but leaves a field that every row must have unchanged. Values are
 * stored as plain objects without nulls within, however they were sent. A value without a source of its own gets
 * `source` when that is given: otherwise a new value would seem to come from the old value's source. Null as source
 * means the row's own source. Rows of other tables are not included (see `partRows`).
 */
export function rowValues<Row extends object>(
  { fields }: Concept,
  input: object,
  before: Row | null,
  source: Kalla | null = null,
): Omit<Row, 'version'> {
  const stated = input as Values;
  const known = (before ?? {}) as Values;
  const values = fields
    .filter(({ part }) => part === null)
    .map((field) => [
      field.name,
      statedOrBefore(field, stated[field.given], known[field.name], source),
    ]);
  return Object.fromEntries(values) as Omit<Row, 'version'>;
}

/**
 * The rows of another table that an input gives for a row, in the given order. Null when the input leaves them
 * unchanged. Unknown values are null in them.
 */
export function partRows<Row extends object>(
  { fields }: Concept,
  listName: string,
  parentId: string,
  items: readonly object[] | null | undefined,
  source: Kalla | null = null,
): Row[] | null {
  const list = fields.find(({ name }) => name === listName);
  if (!list?.part || !items) return null;
  const { parent, key } = list.part;
  return items.map((item, n) => {
    const stated = withSource(list, item as Values, source);
    const own = list.fields.map(({ name, given }) => [name, stated[given] ?? null]);
    const at = key === null ? { [place]: n } : {};
    return { ...Object.fromEntries(own), [parent]: parentId, ...at } as Row;
  });
}

function statedOrBefore(
  field: Field,
  stated: unknown,
  before: unknown,
  source: Kalla | null,
): unknown {
  if (stated === undefined || (stated === null && field.required)) return before ?? null;
  if (field.kind !== 'object' || stated === null) return utanNull(stated);
  if (field.list) return (stated as Values[]).map((item) => withSource(field, item, source));
  return { ...withSource(field, stated as Values, source), ...ownChangesOf(field, before) };
}

function withSource({ fields }: Field, value: Values, source: Kalla | null): Values {
  const plain = utanNull(value);
  const sourced =
    source !== null && value.kalla === undefined && fields.some(({ name }) => name === 'kalla');
  return sourced ? { kalla: source, ...plain } : plain;
}

/**
 * The fields within an object that only their own mutation writes. They stay when the rest of the object is replaced.
 */
function ownChangesOf({ fields }: Field, before: unknown): Values {
  if (typeof before !== 'object' || before === null) return {};
  const names = fields.filter(({ ownChange }) => ownChange).map(({ name }) => name);
  return Object.fromEntries(Object.entries(before).filter(([name]) => names.includes(name)));
}
