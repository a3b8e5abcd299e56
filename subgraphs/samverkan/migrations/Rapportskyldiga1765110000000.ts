import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, textOptions } from '../../../shared/serve/database/createTables.ts';

/** Adds who files a report, and by when. */
export class Rapportskyldiga1765110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const text = textOptions(runner);
    const added = {
      lamnasAv: { ...column.varchar(100), ...text },
      dagarTillSenast: column.integer(),
      senastKalla: { ...column.text(), ...text },
    };
    for (const [name, spec] of Object.entries(added)) {
      await runner.addColumn('rapportkrav', new TableColumn({ name, ...column.nullable(spec) }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['senastKalla', 'dagarTillSenast', 'lamnasAv']) {
      await runner.dropColumn('rapportkrav', name);
    }
  }
}
