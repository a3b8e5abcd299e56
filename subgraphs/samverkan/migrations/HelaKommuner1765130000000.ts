import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column } from '../../../shared/serve/database/createTables.ts';

/** A vårdcentrum says whether it serves the whole of its kommuner: unknown of those that are there. */
export class HelaKommuner1765130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const whole = column.nullable(column.boolean());
    await runner.addColumn('vardcentrum', new TableColumn({ name: 'helaKommuner', ...whole }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('vardcentrum', 'helaKommuner');
  }
}
