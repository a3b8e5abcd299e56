import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { column, textOptions } from '../../serve/database/createTables.ts';

const columns = ['planpunktId', 'avtalId'];

/** Adds the plan item or the agreement that a budget is for. */
export class Budgetandamal1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of columns) {
      const id = column.nullable({ ...column.varchar(100), ...textOptions(runner) });
      await runner.addColumn('budget', new TableColumn({ name, ...id }));
      await runner.createIndex(
        'budget',
        new TableIndex({ name: `budget_${name}`, columnNames: [name] }),
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of columns) {
      await runner.dropIndex('budget', `budget_${name}`);
      await runner.dropColumn('budget', name);
    }
  }
}
