import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, textOptions } from '../../serve/database/createTables.ts';

/** Adds the unit of a participation that coordinates the vårdcentrum. */
export class Samordnande1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const samordnande = column.nullable({ ...column.varchar(100), ...textOptions(runner) });
    await runner.addColumn('deltagande', new TableColumn({ name: 'samordnande', ...samordnande }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('deltagande', 'samordnande');
  }
}
