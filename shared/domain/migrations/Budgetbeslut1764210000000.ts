import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../serve/database/createTables.ts';

/** Adds the decision on a budget. */
export class Budgetbeslut1764210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const beslut = { name: 'beslut', type: 'text', isNullable: true, ...textOptions(runner) };
    await runner.addColumn('budget', new TableColumn(beslut));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('budget', 'beslut');
  }
}
