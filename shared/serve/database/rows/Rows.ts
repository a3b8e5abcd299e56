import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { andThen, type MaybePromise } from './MaybePromise.ts';
import { keyOf, shapeOf } from './shapeOf.ts';

/** Runs one statement. Its rows are lists of values in the order of its columns. */
export type RunStatement = (
  sql: string,
  values: readonly unknown[],
) => MaybePromise<readonly unknown[][]>;

/** A condition on rows of the table with the alias `t`, and the values of its placeholders. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}

/** The value of each column. A list means one of its values, and null means no value. */
export type Where<Row> = {
  readonly [Name in keyof Row]?: Row[Name] | readonly Row[Name][] | Beyond | null;
};

/** A comparison with a value. */
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
  /** The columns to read. Left out: all. Reading another column of such a row throws. */
  columns?: readonly string[] | undefined;
  where?: Where<Row>;
  /** Conditions besides `where`. */
  and?: readonly Condition[];
  /** The beginning of the order, as SQL. */
  first?: string;
  order?: { readonly [Name in keyof Row]?: 'ASC' | 'DESC' };
  /** The most rows. Left out: all. */
  limit?: number;
  /** Locks the rows until the transaction ends. Where writes take turns no lock is needed. */
  lock?: boolean;
}

/**
 * Reads the rows of concepts, directly on SQLite and with a promise on MariaDB. It reads committed rows only, with one
 * statement each and without a query builder. Rejects or throws StatementFailed.
 */
export class Rows {
  readonly #run: RunStatement;
  readonly dialect: 'sqlite' | 'mysql';

  constructor(run: RunStatement, dialect: 'sqlite' | 'mysql') {
    this.#run = run;
    this.dialect = dialect;
  }

  /** The selected rows, in order. */
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

  /** The rows with these values, in no particular order. */
  findBy<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<Row[]> {
    return this.find(entity, { where });
  }

  /** A row with these values. Null when there is none. */
  findOneBy<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<Row | null> {
    return andThen(this.find(entity, { where, limit: 1 }), ([first]) => first ?? null);
  }

  /** A row with these values. Throws when there is none. */
  findOneByOrFail<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<Row> {
    return andThen(this.findOneBy(entity, where), (row) => {
      if (row) return row;
      throw new Error(`${entity.options.name} has no such row: ${JSON.stringify(where)}`);
    });
  }

  /** Whether a row with these values exists. */
  existsBy<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<boolean> {
    const conditions = this.conditions({ where });
    if (conditions === null) return false;
    const sql = `SELECT 1 FROM \`${shapeOf(entity).table}\` t${whereOf(conditions)} LIMIT 1`;
    return andThen(this.#run(sql, valuesOf(conditions)), ({ length }) => length > 0);
  }

  /** The number of selected rows. */
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

  /** The result of any statement, for what a selection cannot express: lists of values in the order of its columns. */
  query(sql: string, values: readonly unknown[] = []): MaybePromise<readonly unknown[][]> {
    return this.#run(sql, values);
  }

  /** The condition that a column, written as in a statement, has one of these values. The list must not be empty. */
  among(column: string, values: readonly unknown[]): Condition {
    // The statement has the same text for any number of values, so that SQLite prepares it once.
    return this.dialect === 'sqlite'
      ? { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
      : { sql: `${column} IN (?)`, values: [values] };
  }

  /** The condition that several columns together have one of these lists of values. There must be at least one list. */
  private amongKeys(columns: readonly string[], keys: readonly (readonly unknown[])[]): Condition {
    const list = `(${columns.join(', ')})`;
    if (this.dialect === 'mysql') return { sql: `${list} IN (?)`, values: [keys] };
    const parts = columns.map((_column, n) => `value->>${n}`).join(', ');
    return {
      sql: `${list} IN (SELECT ${parts} FROM json_each(?))`,
      values: [JSON.stringify(keys)],
    };
  }

  /** The rows with one of these primary keys, each given as the values of its key columns in order. */
  findByKeys<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    keys: readonly (readonly unknown[])[],
    selection: Pick<Selection<Row>, 'columns' | 'lock'> = {},
  ): MaybePromise<Row[]> {
    if (keys.length === 0) return [];
    return this.find(entity, { ...selection, and: [this.withKeys(entity, keys)] });
  }

  /** The condition that a row has one of these primary keys. There must be at least one key. */
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

  /** The conditions of a selection. Null when no row can meet them. */
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

/** The conditions as the end of a statement. Empty when there are none. */
export function whereOf(conditions: readonly Condition[]): string {
  const all = conditions.map(({ sql }) => sql);
  return all.length > 0 ? ` WHERE ${all.join(' AND ')}` : '';
}

export function valuesOf(conditions: readonly Condition[]): unknown[] {
  return conditions.flatMap(({ values }) => values);
}
