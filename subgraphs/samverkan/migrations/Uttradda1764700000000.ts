import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../../shared/serve/database/createTables.ts';

/** A party is marked with when it left. Those that had left before are marked when the registry's log is read next. */
export class Uttradda1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const uttradd = { name: 'uttradd', type: 'varchar', length: '30', isNullable: true };
    await runner.addColumn('part', new TableColumn({ ...uttradd, ...textOptions(runner) }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('part', 'uttradd');
  }
}
