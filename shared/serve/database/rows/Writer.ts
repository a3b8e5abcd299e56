import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { MaybePromise } from './MaybePromise.ts';
import { Rows, valuesOf, type Where, whereOf } from './Rows.ts';
import type { Connection } from './runStatement.ts';
import { shapeOf, writtenOf } from './shapeOf.ts';

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
    const { encode } = writtenOf(entity);
    await this.insertEncoded(
      entity,
      ([rows].flat() as readonly Partial<Row>[]).map((row) => encode(row)),
    );
  }

  /** Inserts rows whose values are in the form that the drivers take (`encode`). `end` is the statement's end. */
  protected async insertEncoded<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    rows: readonly (readonly unknown[])[],
    end = '',
  ): Promise<void> {
    await this.connection.insert({ ...writtenOf(entity).insert, end }, rows);
  }

  /**
   * Inserts rows. Where the primary key exists already, it updates the row, in every column that the first given row
   * has.
   */
  async upsert<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    rows: readonly Partial<Row>[],
  ): Promise<void> {
    const { key, names, column, encode } = writtenOf(entity);
    const [first] = rows;
    const set = names
      .filter((name) => first?.[name as keyof Row] !== undefined && !key.includes(name))
      .map(column);
    const keys = key.map(column).join(', ');
    const end =
      this.dialect === 'sqlite'
        ? `ON CONFLICT (${keys}) DO UPDATE SET ${set.map((name) => `${name} = excluded.${name}`).join(', ')}`
        : `ON DUPLICATE KEY UPDATE ${set.map((name) => `${name} = VALUES(${name})`).join(', ')}`;
    await this.insertEncoded(
      entity,
      rows.map((row) => encode(row)),
      ` ${end}`,
    );
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
