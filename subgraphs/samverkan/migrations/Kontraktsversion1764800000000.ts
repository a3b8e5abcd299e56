import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../../shared/serve/database/createTables.ts';

/** Adds the contract version that a party has registered. */
export class Kontraktsversion1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const version = { name: 'kontraktsversion', type: 'varchar', length: '20', isNullable: true };
    await runner.addColumn('part', new TableColumn({ ...version, ...textOptions(runner) }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('part', 'kontraktsversion');
  }
}
