import type {
  EntitySchema,
  EntitySchemaColumnOptions,
  ObjectLiteral,
  ValueTransformer,
} from 'typeorm';

/** Some columns of a table, or all: how a statement lists them, and how a row is made of what it gives. */
export interface Shape<Row> {
  table: string;
  /** The columns as a statement lists them, of the table by its alias `t`. */
  list: string;
  /** How many columns there are. */
  width: number;
  /**
   * A row of values in the order of the columns, those before `from` left out: a plain object, whose other columns throw when
   * they are read.
   */
  row(values: readonly unknown[], from?: number): Row;
}

/** All columns of a table but those that the database gives a value itself, as a statement writes them. */
export interface Written {
  table: string;
  names: readonly string[];
  /** The columns of its primary key. */
  key: readonly string[];
  /** What is written of a column that a row says nothing of. */
  standard(name: string): unknown;
  /** A column as a statement names it. */
  column(name: string): string;
  /** A column's value as the drivers take it. */
  value(name: string, value: unknown): unknown;
  /** A row as it is read once it is written. */
  stored(row: object): Record<string, unknown>;
}

type Convert = (value: unknown) => unknown;

/** The alias of the table whose rows are read. */
const alias = 't';
const whole = new WeakMap<EntitySchema, Shape<unknown>>();
const partial = new WeakMap<EntitySchema, WeakMap<readonly string[], Shape<unknown>>>();

/** The shape of an entity's rows with these columns, or all of them; the same object for the same list. */
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

/** The columns of a primary key, in their order. */
export const keyOf = <Row extends ObjectLiteral>(entity: EntitySchema<Row>) =>
  writtenOf(entity).key;

/** How the rows of an entity are written. */
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
  const standard = (name: string) => stated(name).default ?? null;
  const value = (name: string, given: unknown) => {
    if (given === null || given === undefined) return null;
    const { type, transformer } = stated(name);
    if (type === 'simple-json') return JSON.stringify(given);
    return transformer ? (transformer as ValueTransformer).to(given) : given;
  };
  return {
    table: options.tableName ?? options.name,
    names,
    key: [...all].filter(([, { primary }]) => primary).map(([name]) => name),
    standard,
    column: (name) => `\`${stated(name).name ?? name}\``,
    value,
    stored: (row) => {
      const read: Record<string, unknown> = {};
      for (const [at, name] of names.entries()) {
        const given = (row as Record<string, unknown>)[name];
        const kept = value(name, given === undefined ? standard(name) : given);
        const convert = converts[at];
        read[name] = convert && kept !== null ? convert(kept) : kept;
      }
      return read;
    },
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

/** A copy of a row with other values in some columns; what was not read of the row cannot be read of the copy either. */
export function copyOf<Row extends object>(row: Row, values: Partial<Row>): Row {
  const own = originals.get(row) ?? row;
  return Object.assign(Object.create(Object.getPrototypeOf(own)), own, values);
}

/**
 * To spread a row of which some columns were read leaves the others out unseen. Tests refuse it, so that `copyOf` is used; to
 * watch for it costs too much where it counts.
 */
const copiesRefused = process.env.NODE_ENV === 'test';
const originals = new WeakMap<object, object>();

function uncopied(row: object): object {
  const watched = new Proxy(row, {
    ownKeys: () => {
      throw new Error('a row of which some columns were read is spread: copy it by copyOf.');
    },
  });
  originals.set(watched, row);
  return watched;
}

/** Rows without some columns: reading one of those says so, and is not taken for an unknown value. */
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
      // A copy may be given one of its own.
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, { value, enumerable: true, writable: true });
      },
    });
  }
  return Row;
}

/** What makes a column's value of what the drivers give; undefined when they give it as it is. */
function convertOf({ type, transformer }: EntitySchemaColumnOptions): Convert | undefined {
  const { from } = (transformer ?? {}) as ValueTransformer;
  if (from) return from;
  if (type === 'simple-json') return (value) => JSON.parse(value as string);
  return type === 'boolean' || type === Boolean ? Boolean : undefined;
}
