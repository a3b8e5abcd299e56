import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableIndex,
} from 'typeorm';

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

/** The columns of a table as TypeORM makes them. Text compares byte by byte. */
function columnsOf(runner: QueryRunner, columns: TableSpec['columns']): TableColumnOptions[] {
  return Object.entries(columns).map(([name, spec]) => ({
    ...spec,
    name,
    ...(spec.type === 'varchar' || spec.type === 'text' ? textOptions(runner) : {}),
  }));
}

function indicesOf({ indices = {} }: TableSpec): { name: string; columnNames: string[] }[] {
  return Object.entries(indices).map(([name, columnNames]) => ({ name, columnNames }));
}

/**
 * Creates tables, for use in a migration. On MariaDB every text compares byte by byte as it does on SQLite,
 * so that ids which differ in case or accent stay different.
 */
export async function createTables(
  runner: QueryRunner,
  tables: Record<string, TableSpec>,
): Promise<void> {
  for (const [name, spec] of Object.entries(tables)) {
    const columns = columnsOf(runner, spec.columns);
    await runner.createTable(new Table({ name, columns, indices: indicesOf(spec) }));
  }
}

/**
 * A migration that only adds columns to tables, with their indices. The end of its name is the time that orders
 * migrations, as TypeORM requires. A column without a default value is unknown (null) in existing rows.
 */
export function addColumns(
  name: string,
  tables: Record<string, TableSpec>,
): new () => MigrationInterface {
  const specs = Object.entries(tables);
  // The name of the property becomes the name of the class.
  const named = {
    [name]: class implements MigrationInterface {
      async up(runner: QueryRunner): Promise<void> {
        for (const [table, spec] of specs) {
          for (const added of columnsOf(runner, spec.columns)) {
            const isNullable = added.default === undefined;
            await runner.addColumn(table, new TableColumn({ ...added, isNullable }));
          }
          for (const index of indicesOf(spec)) {
            await runner.createIndex(table, new TableIndex(index));
          }
        }
      }

      async down(runner: QueryRunner): Promise<void> {
        for (const [table, { columns, indices = {} }] of specs) {
          for (const index of Object.keys(indices)) await runner.dropIndex(table, index);
          for (const added of Object.keys(columns)) await runner.dropColumn(table, added);
        }
      }
    },
  };
  return named[name] as new () => MigrationInterface;
}
