import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { MaybePromise } from './MaybePromise.ts';
import { Rows, valuesOf, type Where, whereOf } from './Rows.ts';
import type { Connection } from './runStatement.ts';
import { shapeOf, type Written, writtenOf } from './shapeOf.ts';

/** The most rows of one statement: SQLite and MariaDB both limit its number of values. */
const most = 200;

/** Reads and writes rows within one transaction, without a query builder. It reads its own writes. */
export class Writer extends Rows {
  readonly connection: Connection;

  constructor(connection: Connection, dialect: 'sqlite' | 'mysql') {
    super(connection.run, dialect);
    this.connection = connection;
  }

  /** Inserts one row or several. A column that a row leaves out gets its default, or null. */
  async insert<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    rows: Partial<Row> | readonly Partial<Row>[],
  ): Promise<void> {
    const all = [rows].flat() as readonly Partial<Row>[];
    for (let start = 0; start < all.length; start += most) {
      const { sql, values } = insertion(writtenOf(entity), all.slice(start, start + most));
      await this.connection.change(sql, values);
    }
  }

  /**
   * Inserts rows. Where the primary key exists already, it updates the row, in every column that the first given row
   * has.
   */
  async upsert<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    rows: readonly Partial<Row>[],
  ): Promise<void> {
    const { key, names, column, ...rest } = writtenOf(entity);
    const [first] = rows;
    const set = names
      .filter((name) => first?.[name as keyof Row] !== undefined && !key.includes(name))
      .map(column);
    const keys = key.map(column).join(', ');
    const end =
      this.dialect === 'sqlite'
        ? `ON CONFLICT (${keys}) DO UPDATE SET ${set.map((name) => `${name} = excluded.${name}`).join(', ')}`
        : `ON DUPLICATE KEY UPDATE ${set.map((name) => `${name} = VALUES(${name})`).join(', ')}`;
    for (let start = 0; start < rows.length; start += most) {
      const some = rows.slice(start, start + most);
      const { sql, values } = insertion({ key, names, column, ...rest }, some);
      await this.connection.change(`${sql} ${end}`, values);
    }
  }

  /** Sets new values in the rows with these values. Returns the number of rows. */
  update<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
    values: Partial<Row>,
  ): MaybePromise<number> {
    const { table, column, value } = writtenOf(entity);
    const conditions = this.conditions({ where });
    const set = Object.entries(values).filter(([, one]) => one !== undefined);
    if (conditions === null || set.length === 0) return 0;
    const texts = set.map(([name]) => `${column(name)} = ?`);
    const given = set.map(([name, one]) => value(name, one));
    const sql = `UPDATE \`${table}\`${this.#alias} SET ${texts.join(', ')}${whereOf(conditions)}`;
    return this.connection.change(sql, [...given, ...valuesOf(conditions)]);
  }

  /** Deletes the rows with these values. Returns the number of rows. */
  delete<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    where: Where<Row>,
  ): MaybePromise<number> {
    const conditions = this.conditions({ where });
    if (conditions === null) return 0;
    const { table } = shapeOf(entity);
    const [of, alias] = this.dialect === 'sqlite' ? ['', ' AS t'] : [' t', ' t'];
    const sql = `DELETE${of} FROM \`${table}\`${alias}${whereOf(conditions)}`;
    return this.connection.change(sql, valuesOf(conditions));
  }

  get #alias(): string {
    return this.dialect === 'sqlite' ? ' AS t' : ' t';
  }
}

/** One INSERT statement. */
function insertion<Row extends ObjectLiteral>(
  { table, names, column, standard, value }: Written,
  rows: readonly Partial<Row>[],
) {
  const values = rows.flatMap((row) =>
    names.map((name) => {
      const given = row[name as keyof Row];
      return value(name, given === undefined ? standard(name) : given);
    }),
  );
  const one = `(${names.map(() => '?').join(', ')})`;
  const sql = `INSERT INTO \`${table}\` (${names.map(column).join(', ')}) VALUES ${rows.map(() => one).join(', ')}`;
  return { sql, values };
}
