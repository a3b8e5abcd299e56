import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../../shared/serve/database/createTables.ts';

/** A party is kept with the version of the contract that it has registered. */
export class Kontraktsversion1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const version = { name: 'kontraktsversion', type: 'varchar', length: '20', isNullable: true };
    await runner.addColumn('part', new TableColumn({ ...version, ...textOptions(runner) }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('part', 'kontraktsversion');
  }
}
