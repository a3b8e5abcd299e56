import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { column, textOptions } from '../../serve/database/createTables.ts';

const name = 'annansVerksamhet';

/** Adds the unit of another party that a budget is for. */
export class Annansverksamhet1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const unit = column.nullable({ ...column.varchar(200), ...textOptions(runner) });
    await runner.addColumn('budget', new TableColumn({ name, ...unit }));
    const index = new TableIndex({ name: `budget_${name}`, columnNames: [name] });
    await runner.createIndex('budget', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('budget', `budget_${name}`);
    await runner.dropColumn('budget', name);
  }
}
