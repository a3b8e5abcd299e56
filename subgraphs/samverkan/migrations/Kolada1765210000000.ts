import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, textOptions } from '../../../shared/serve/database/createTables.ts';

/** Adds the id of a measure in Kolada; unknown in existing rows. */
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
