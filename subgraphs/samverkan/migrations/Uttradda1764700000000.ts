import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../../shared/serve/database/createTables.ts';

/** Adds the time when a party left. Parties that left earlier get it when the registry's log is next read. */
export class Uttradda1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const uttradd = { name: 'uttradd', type: 'varchar', length: '30', isNullable: true };
    await runner.addColumn('part', new TableColumn({ ...uttradd, ...textOptions(runner) }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('part', 'uttradd');
  }
}
