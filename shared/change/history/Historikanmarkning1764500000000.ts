import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../serve/database/createTables.ts';

/** Adds the column for what could not be checked when a row was written. */
export class Historikanmarkning1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const anmarkning = {
      name: 'anmarkning',
      type: 'text',
      isNullable: true,
      ...textOptions(runner),
    };
    await runner.addColumn('historik', new TableColumn(anmarkning));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('historik', 'anmarkning');
  }
}
