import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, createTables, textOptions } from '../../serve/database/createTables.ts';

const added = { hur: column.varchar(10), plats: column.varchar(255) };

/** Adds when a user wants mail, where the user works, and the table of secret feed addresses. */
export class Aviseringar1765200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, spec] of Object.entries(added)) {
      const nullable = { ...column.nullable(spec), ...textOptions(runner) };
      await runner.addColumn('epost', new TableColumn({ name, ...nullable }));
    }
    await createTables(runner, {
      flode: {
        columns: { id: column.id(64), agare: column.varchar(64), skapad: column.varchar(30) },
        indices: { flode_agare: ['agare'] },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('flode');
    for (const name of Object.keys(added)) await runner.dropColumn('epost', name);
  }
}
