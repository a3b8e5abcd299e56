import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column } from '../../../shared/serve/database/createTables.ts';

/** Adds whether a vårdcentrum serves the whole of its kommuner; unknown in existing rows. */
export class HelaKommuner1765130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const whole = column.nullable(column.boolean());
    await runner.addColumn('vardcentrum', new TableColumn({ name: 'helaKommuner', ...whole }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('vardcentrum', 'helaKommuner');
  }
}
