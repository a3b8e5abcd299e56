import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { andThen, type MaybePromise } from './MaybePromise.ts';
import { keyOf, shapeOf } from './shapeOf.ts';

/** Runs one statement; its rows as lists of values in the order of its columns. */
export type RunStatement = (
  sql: string,
  values: readonly unknown[],
) => MaybePromise<readonly unknown[][]>;

/** A condition on rows of the table with the alias `t`, and the values of its marks. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}

/** Which columns have which value; of a list one of them, and null none. */
export type Where<Row> = {
  readonly [Name in keyof Row]?: Row[Name] | readonly Row[Name][] | Beyond | null;
};

/** That a value lies on one side of another. */
export class Beyond {
  readonly sign: '<' | '>' | '>=';
  readonly value: string | number;

  constructor(sign: Beyond['sign'], value: string | number) {
    this.sign = sign;
    this.value = value;
  }
}
export const below = (value: string | number) => new Beyond('<', value);
export const above = (value: string | number) => new Beyond('>', value);
export const atLeast = (value: string | number) => new Beyond('>=', value);

export interface Selection<Row> {
  /** The columns to read; all when left out. Reading another of such a row throws. */
  columns?: readonly string[] | undefined;
  where?: Where<Row>;
  /** What has to hold beside `where`. */
  and?: readonly Condition[];
  /** What the order begins with, as a statement says it. */
  first?: string;
  order?: { readonly [Name in keyof Row]?: 'ASC' | 'DESC' };
  /** At most so many rows; all when left out. */
  limit?: number;
  /** Keeps the rows from being changed by others until the transaction ends; where writes take turns there is no need. */
  lock?: boolean;
}

/**
 * Reads the rows of concepts, on SQLite at once and on MariaDB in a while: committed rows only, by one statement each, without a
 * query builder between. Rejects, or throws, with StatementFailed.
 */
export class Rows {
  readonly #run: RunStatement;
  readonly dialect: 'sqlite' | 'mysql';

  constructor(run: RunStatement, dialect: 'sqlite' | 'mysql') {
    this.#run = run;
    this.dialect = dialect;
  }

  /** The rows that are selected, in order. */
  find<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    selection: Selection<Row> = {},
  ): MaybePromise<Row[]> {
    const { columns, first, order, limit, lock = false } = selection;
    const shape = shapeOf(entity, columns);
    const conditions = this.conditions(selection);
    if (conditions === null) return [];
    const sorted = [
      ...(first === undefined ? [] : [first]),
      ...Object.entries(order ?? {}).map(([name, way]) => `t.\`${name}\` ${way}`),
    ];
    const sql = `SELECT ${shape.list} FROM \`${shape.table}\` t${whereOf(conditions)}${
      sorted.length > 0 ? ` ORDER BY ${sorted.join(', ')}` : ''
    }${limit === undefined ? '' : ` LIMIT ${limit}`}${
      lock && this.dialect === 'mysql' ? ' FOR UPDATE' : ''
    }`;
    return andThen(this.#run(sql, valuesOf(conditions)), (found) =>
      found.map((values) => shape.row(values)),
    );
  }

  /** The rows with these values, in no order that can be relied on. */
  findBy<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<Row[]> {
    return this.find(entity, { where });
  }

  /** A row with these values; null when there is none. */
  findOneBy<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<Row | null> {
    return andThen(this.find(entity, { where, limit: 1 }), ([first]) => first ?? null);
  }

  /** A row with these values; throws when there is none. */
  findOneByOrFail<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<Row> {
    return andThen(this.findOneBy(entity, where), (row) => {
      if (row) return row;
      throw new Error(`${entity.options.name} has no such row: ${JSON.stringify(where)}`);
    });
  }

  /** Whether there is a row with these values. */
  existsBy<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<boolean> {
    const conditions = this.conditions({ where });
    if (conditions === null) return false;
    const sql = `SELECT 1 FROM \`${shapeOf(entity).table}\` t${whereOf(conditions)} LIMIT 1`;
    return andThen(this.#run(sql, valuesOf(conditions)), ({ length }) => length > 0);
  }

  /** How many rows are selected. */
  count<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    selection: Pick<Selection<Row>, 'where' | 'and'> = {},
  ): MaybePromise<number> {
    const conditions = this.conditions(selection);
    if (conditions === null) return 0;
    const { table } = shapeOf(entity);
    const sql = `SELECT COUNT(*) FROM \`${table}\` t${whereOf(conditions)}`;
    return andThen(this.#run(sql, valuesOf(conditions)), ([first]) => Number(first?.[0]));
  }

  /** What a statement of one's own gives, for what no selection can say: lists of values in the order of its columns. */
  query(sql: string, values: readonly unknown[] = []): MaybePromise<readonly unknown[][]> {
    return this.#run(sql, values);
  }

  /** That a column, written as in a statement, has one of these values; there must be one. */
  among(column: string, values: readonly unknown[]): Condition {
    // One text for any number of them, so that SQLite prepares it once.
    return this.dialect === 'sqlite'
      ? { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
      : { sql: `${column} IN (?)`, values: [values] };
  }

  /** That several columns together have one of these lists of values; there must be one. */
  private amongKeys(columns: readonly string[], keys: readonly (readonly unknown[])[]): Condition {
    const list = `(${columns.join(', ')})`;
    if (this.dialect === 'mysql') return { sql: `${list} IN (?)`, values: [keys] };
    const parts = columns.map((_column, n) => `value->>${n}`).join(', ');
    return {
      sql: `${list} IN (SELECT ${parts} FROM json_each(?))`,
      values: [JSON.stringify(keys)],
    };
  }

  /** The rows with one of these primary keys, each the values of its key columns in their order. */
  findByKeys<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    keys: readonly (readonly unknown[])[],
    selection: Pick<Selection<Row>, 'columns' | 'lock'> = {},
  ): MaybePromise<Row[]> {
    if (keys.length === 0) return [];
    return this.find(entity, { ...selection, and: [this.withKeys(entity, keys)] });
  }

  /** That a row has one of these primary keys; there must be one. */
  withKeys<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    keys: readonly (readonly unknown[])[],
  ): Condition {
    const columns = keyOf(entity).map((name) => `t.\`${name}\``);
    return columns.length === 1
      ? this.among(
          columns[0] as string,
          keys.map(([only]) => only),
        )
      : this.amongKeys(columns, keys);
  }

  /** The conditions of a selection; null when no row can meet them. */
  protected conditions<Row>({ where = {}, and = [] }: Selection<Row>): Condition[] | null {
    const own: Condition[] = [];
    for (const [name, value] of Object.entries(where)) {
      const column = `t.\`${name}\``;
      if (value === undefined) throw new Error(`a selection asks for ${name} without a value`);
      if (value === null) own.push({ sql: `${column} IS NULL`, values: [] });
      else if (value instanceof Beyond) {
        own.push({ sql: `${column} ${value.sign} ?`, values: [value.value] });
      } else if (!Array.isArray(value)) own.push({ sql: `${column} = ?`, values: [value] });
      else if (value.length === 0) return null;
      else own.push(this.among(column, value));
    }
    return [...own, ...and];
  }
}

/** The conditions as a statement's end; empty when there is none. */
export function whereOf(conditions: readonly Condition[]): string {
  const all = conditions.map(({ sql }) => sql);
  return all.length > 0 ? ` WHERE ${all.join(' AND ')}` : '';
}

export function valuesOf(conditions: readonly Condition[]): unknown[] {
  return conditions.flatMap(({ values }) => values);
}
