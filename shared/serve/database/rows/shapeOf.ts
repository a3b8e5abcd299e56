import type {
  EntitySchema,
  EntitySchemaColumnOptions,
  ObjectLiteral,
  ValueTransformer,
} from 'typeorm';
import type { Insert } from './runStatement.ts';

/** Some or all columns of a table: how a statement lists them, and how a row is made from their values. */
export interface Shape<Row> {
  table: string;
  /** The columns as a statement lists them, of the table by its alias `t`. */
  list: string;
  /** The number of columns. */
  width: number;
  /**
   * A row from values in the order of the columns, beginning at `from`: a plain object. Reading a column that is not
   * among them throws.
   */
  row(values: readonly unknown[], from?: number): Row;
}

/** The columns of a table that a statement writes: all but those that the database sets itself. */
export interface Written {
  table: string;
  names: readonly string[];
  /** The columns of the primary key. */
  key: readonly string[];
  /** A column's name in a statement. */
  column(name: string): string;
  /** A column's value in the form that the drivers take. */
  value(name: string, value: unknown): unknown;
  /** The values of a row in the form that the drivers take, in the order of `names`. A column that the row leaves out has its default, or null. */
  encode(row: object): unknown[];
  /** The row that is read after these values are written. */
  decode(values: readonly unknown[]): Record<string, unknown>;
  /** The statement that inserts rows whose values are those of `encode`. */
  insert: Insert;
}

type Convert = (value: unknown) => unknown;

/** The alias of the table that is read. */
const alias = 't';
const whole = new WeakMap<EntitySchema, Shape<unknown>>();
const partial = new WeakMap<EntitySchema, WeakMap<readonly string[], Shape<unknown>>>();

/** The shape of an entity's rows with these columns, or all. The same list gives the same object. */
export function shapeOf<Row extends ObjectLiteral>(
  entity: EntitySchema<Row>,
  columns?: readonly string[],
): Shape<Row> {
  if (columns === undefined) {
    const known = whole.get(entity) ?? makeShape(entity, Object.keys(entity.options.columns));
    whole.set(entity, known);
    return known as Shape<Row>;
  }
  const lists = partial.get(entity) ?? new WeakMap();
  partial.set(entity, lists);
  const known = lists.get(columns) ?? makeShape(entity, columns);
  lists.set(columns, known);
  return known as Shape<Row>;
}

const written = new WeakMap<EntitySchema, Written>();

/** The columns of the primary key, in order. */
export const keyOf = <Row extends ObjectLiteral>(entity: EntitySchema<Row>) =>
  writtenOf(entity).key;

/** How rows of an entity are written. */
export function writtenOf<Row extends ObjectLiteral>(entity: EntitySchema<Row>): Written {
  const known = written.get(entity) ?? makeWritten(entity);
  written.set(entity, known);
  return known;
}

function makeWritten<Row extends ObjectLiteral>({ options }: EntitySchema<Row>): Written {
  const all = new Map(Object.entries(options.columns as Record<string, EntitySchemaColumnOptions>));
  const stated = (name: string) => {
    const known = all.get(name);
    if (!known) throw new Error(`${options.name} has no column ${name}`);
    return known;
  };
  const names = [...all.keys()].filter((name) => !all.get(name)?.generated);
  const converts = names.map((name) => convertOf(stated(name)));
  const encoders = new Map([...all].map(([name, column]) => [name, encoderOf(column)]));
  const encodes = names.map((name) => encoders.get(name));
  const standards = names.map((name) => stated(name).default ?? null);
  const table = options.tableName ?? options.name;
  const column = (name: string) => `\`${stated(name).name ?? name}\``;
  const into = `INSERT INTO \`${table}\` (${names.map(column).join(', ')}) VALUES `;
  return {
    table,
    names,
    key: [...all].filter(([, { primary }]) => primary).map(([name]) => name),
    column,
    value: (name, given) => {
      stated(name);
      const encode = encoders.get(name);
      return given == null ? null : encode ? encode(given) : given;
    },
    encode: (row) =>
      names.map((name, at) => {
        const given = (row as Record<string, unknown>)[name];
        const known = given === undefined ? standards[at] : given;
        const encode = encodes[at];
        return known === null || encode === undefined ? known : encode(known);
      }),
    decode: (values) => {
      const row: Record<string, unknown> = {};
      for (let at = 0; at < names.length; at += 1) {
        const convert = converts[at];
        const value = values[at];
        row[names[at] as string] = convert && value !== null ? convert(value) : value;
      }
      return row;
    },
    insert: { into, row: `(${names.map(() => '?').join(', ')})`, end: '' },
  };
}

function makeShape<Row extends ObjectLiteral>(
  { options }: EntitySchema<Row>,
  names: readonly string[],
): Shape<Row> {
  const table = options.tableName ?? options.name;
  const all = options.columns as Record<string, EntitySchemaColumnOptions>;
  const converts = names.map((name) => convertOf(all[name] as EntitySchemaColumnOptions));
  const missing = Object.keys(all).filter((name) => !names.includes(name));
  const partly = missing.length > 0;
  const Made = rowClass(table, missing);
  return {
    table,
    list: names.map((name) => `${alias}.\`${all[name]?.name ?? name}\``).join(', '),
    width: names.length,
    row: (values, from = 0) => {
      const row = new Made();
      for (let at = 0; at < names.length; at += 1) {
        const value = values[from + at];
        const convert = converts[at];
        row[names[at] as string] = convert && value !== null ? convert(value) : value;
      }
      return (partly && copiesRefused ? uncopied(row) : row) as Row;
    },
  };
}

/**
 * A copy of a row with other values in some columns. Columns that were not read cannot be read from the copy either.
 */
export function copyOf<Row extends object>(row: Row, values: Partial<Row>): Row {
  const own = originals.get(row) ?? row;
  return Object.assign(Object.create(Object.getPrototypeOf(own)), own, values);
}

/**
 * Spreading a row with only some columns silently loses that the others were not read. Tests refuse it, so that
 * `copyOf` is used. The check is too costly in production.
 */
const copiesRefused = process.env.NODE_ENV === 'test';
const originals = new WeakMap<object, object>();

function uncopied(row: object): object {
  const watched = new Proxy(row, {
    ownKeys: () => {
      throw new Error('a row with only some columns is spread: copy it with copyOf.');
    },
  });
  originals.set(watched, row);
  return watched;
}

/** Rows without some columns. Reading one of those throws, so that it is not taken for an unknown value. */
function rowClass(table: string, missing: readonly string[]): new () => Record<string, unknown> {
  if (missing.length === 0) return Object as unknown as new () => Record<string, unknown>;
  class Row {
    [name: string]: unknown;
  }
  for (const name of missing) {
    Object.defineProperty(Row.prototype, name, {
      get: () => {
        throw new Error(
          `${table}.${name} was not read: state in shared/domain/readNeeds.ts which field needs it.`,
        );
      },
      // A copy may get a value of its own.
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, { value, enumerable: true, writable: true });
      },
    });
  }
  return Row;
}

/** The conversion from a column's value to a driver's. Undefined when none is needed. */
function encoderOf({ type, transformer }: EntitySchemaColumnOptions): Convert | undefined {
  if (type === 'simple-json') return JSON.stringify;
  return transformer ? (value) => (transformer as ValueTransformer).to(value) : undefined;
}

/** The conversion from a driver's value to a column's. Undefined when none is needed. */
function convertOf({ type, transformer }: EntitySchemaColumnOptions): Convert | undefined {
  const { from } = (transformer ?? {}) as ValueTransformer;
  if (from) return from;
  if (type === 'simple-json') return (value) => JSON.parse(value as string);
  return type === 'boolean' || type === Boolean ? Boolean : undefined;
}
