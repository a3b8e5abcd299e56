import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { andThen, type MaybePromise } from './MaybePromise.ts';
import { shapeOf } from './shapeOf.ts';

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
export type Where<Row> = { readonly [Name in keyof Row]?: Row[Name] | readonly Row[Name][] | null };

export interface Selection<Row> {
  /** The columns to read; all when left out. Reading another of such a row throws. */
  columns?: readonly string[] | undefined;
  where?: Where<Row>;
  /** What has to hold beside `where`. */
  and?: readonly Condition[];
  order?: { readonly [Name in keyof Row]?: 'ASC' | 'DESC' };
  /** At most so many rows; all when left out. */
  limit?: number;
}

/**
 * Reads the rows of concepts, on SQLite at once and on MariaDB in a while: committed rows only, by one statement each, without a
 * query builder between. Rejects, or throws, with StatementFailed.
 */
export class Rows {
  readonly #run: RunStatement;
  readonly #dialect: 'sqlite' | 'mysql';

  constructor(run: RunStatement, dialect: 'sqlite' | 'mysql') {
    this.#run = run;
    this.#dialect = dialect;
  }

  /** The rows that are selected, in order. */
  find<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    selection: Selection<Row> = {},
  ): MaybePromise<Row[]> {
    const { columns, order, limit } = selection;
    const shape = shapeOf(entity, columns);
    const conditions = this.#conditions(selection);
    if (conditions === null) return [];
    const sorted = Object.entries(order ?? {}).map(([name, way]) => `t.\`${name}\` ${way}`);
    const sql = `SELECT ${shape.list} FROM \`${shape.table}\` t${whereOf(conditions)}${
      sorted.length > 0 ? ` ORDER BY ${sorted.join(', ')}` : ''
    }${limit === undefined ? '' : ` LIMIT ${limit}`}`;
    return andThen(this.#run(sql, valuesOf(conditions)), (found) =>
      found.map((values) => shape.row(values)),
    );
  }

  /** How many rows are selected. */
  count<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    selection: Pick<Selection<Row>, 'where' | 'and'> = {},
  ): MaybePromise<number> {
    const conditions = this.#conditions(selection);
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
    return this.#dialect === 'sqlite'
      ? { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
      : { sql: `${column} IN (?)`, values: [values] };
  }

  /** The conditions of a selection; null when no row can meet them. */
  #conditions<Row>({ where = {}, and = [] }: Selection<Row>): Condition[] | null {
    const own: Condition[] = [];
    for (const [name, value] of Object.entries(where)) {
      const column = `t.\`${name}\``;
      if (value === undefined) throw new Error(`a selection asks for ${name} without a value`);
      if (value === null) own.push({ sql: `${column} IS NULL`, values: [] });
      else if (!Array.isArray(value)) own.push({ sql: `${column} = ?`, values: [value] });
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
