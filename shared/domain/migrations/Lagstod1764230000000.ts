import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../serve/database/createTables.ts';

/** Adds a unit's legal basis with its period. */
export class Lagstod1764230000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const lagstod = { name: 'lagstod', type: 'text', isNullable: true, ...textOptions(runner) };
    await runner.addColumn('verksamhet', new TableColumn(lagstod));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('verksamhet', 'lagstod');
  }
}
