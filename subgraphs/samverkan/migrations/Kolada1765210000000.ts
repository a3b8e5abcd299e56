import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, textOptions } from '../../../shared/serve/database/createTables.ts';

/** A measure says which of Kolada's it is: unknown of those that are there. */
export class Kolada1765210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const id = column.nullable(column.varchar(6));
    const kolada = new TableColumn({ name: 'kolada', ...id, ...textOptions(runner) });
    await runner.addColumn('matt', kolada);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('matt', 'kolada');
  }
}
