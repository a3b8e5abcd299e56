import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

type ColumnSpec = Omit<TableColumnOptions, 'name'>;

/** Columns by name, and indices as lists of column names by index name. */
export interface TableSpec {
  columns: Record<string, ColumnSpec>;
  indices?: Record<string, string[]>;
}

/** Short forms for the column types that mean the same on SQLite and MariaDB. */
export const column = {
  id: (length = 100): ColumnSpec => ({ type: 'varchar', length: String(length), isPrimary: true }),
  varchar: (length: number): ColumnSpec => ({ type: 'varchar', length: String(length) }),
  text: (): ColumnSpec => ({ type: 'text' }),
  integer: (): ColumnSpec => ({ type: 'integer' }),
  bigint: (): ColumnSpec => ({ type: 'bigint' }),
  double: (): ColumnSpec => ({ type: 'double' }),
  boolean: (): ColumnSpec => ({ type: 'boolean' }),
  version: (): ColumnSpec => ({ type: 'integer', default: 1 }),
  nullable: (spec: ColumnSpec): ColumnSpec => ({ ...spec, isNullable: true }),
};

/** The options that make a text column compare byte by byte on MariaDB too. */
export function textOptions(runner: QueryRunner): { charset?: string; collation?: string } {
  const mysql = runner.dataSource.options.type === 'mysql';
  return mysql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {};
}

/**
 * Creates tables, for use in a migration. On MariaDB every text compares byte by byte as it does on SQLite,
 * so that ids which differ in case or accent stay different.
 */
export async function createTables(
  runner: QueryRunner,
  tables: Record<string, TableSpec>,
): Promise<void> {
  for (const [name, { columns, indices = {} }] of Object.entries(tables)) {
    await runner.createTable(
      new Table({
        name,
        columns: Object.entries(columns).map(([columnName, spec]) => ({
          ...spec,
          name: columnName,
          ...(spec.type === 'varchar' || spec.type === 'text' ? textOptions(runner) : {}),
        })),
        indices: Object.entries(indices).map(([indexName, columnNames]) => ({
          name: indexName,
          columnNames,
        })),
      }),
    );
  }
}
