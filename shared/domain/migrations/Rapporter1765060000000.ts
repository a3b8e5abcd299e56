import type { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTables } from '../../serve/database/createTables.ts';

const { id, varchar, text, version, nullable } = column;

/** Adds the reports that a huvudman files, and those that its instances have received. */
export class Rapporter1765060000000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, {
      rapport: {
        columns: {
          tillfalleId: id(),
          lamnad: varchar(10),
          lamnadAvRoll: varchar(200),
          nyckeltal: nullable(text()),
          text: nullable(text()),
          avvikelser: nullable(text()),
          kalla: text(),
          version: version(),
        },
      },
      rapportmottagning: {
        columns: { tillfalleId: id(), mottagen: text(), kalla: text(), version: version() },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('rapportmottagning');
    await runner.dropTable('rapport');
  }
}
