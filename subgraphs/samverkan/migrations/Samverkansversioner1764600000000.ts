import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { textOptions } from '../../../shared/serve/database/createTables.ts';

const tables = ['utsaga', 'lagbestammelse', 'ansvar', 'rapportkrav'];

/** Adds versions to statements, law, responsibility and reports, and a modality to bodies' rules. */
export class Samverkansversioner1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const version = { name: 'version', type: 'integer', default: 1 };
    for (const table of tables) await runner.addColumn(table, new TableColumn(version));
    const modalitet = { name: 'modalitet', type: 'varchar', length: '10', default: "'SKA'" };
    await runner.addColumn('organregel', new TableColumn({ ...modalitet, ...textOptions(runner) }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('organregel', 'modalitet');
    for (const table of tables) await runner.dropColumn(table, 'version');
  }
}
